namespace Variorum.Expressions.Dates;

/// <summary>Finds the year of a date that is written without one, the month of "the 17th", and the day of a weekday.</summary>
internal static class CalendarResolver
{
    public static Edtf? Resolve(DateForm.Calendar date, DateAnchors anchors, Outlook outlook)
    {
        if (date is { Month: null, Day: not null }) return MonthlessResolver.Resolve(date, anchors, outlook);
        if (date is { Year: { } year }) return OfYear(date, year);
        if (date is { Month: null, Weekday: { } weekday })
            return DateResolver.DayOf(anchors.Publication ?? anchors.Mentioned) is { } day ? Edtf.OfDay(NearestWeekday(day, weekday, outlook)) : null;
        var anchor = anchors.Publication ?? anchors.Mentioned;
        if (anchor is not { Earliest: { } from, Latest: { } to }) return null;
        // A text is written after what it tells: with no day of printing, a weekday leads to the first year from there that it fits.
        if (anchors.Publication is null && date is { Weekday: not null, Day: not null }) return OfWeekday(date, from.Year, exact: false);
        // Ahead and behind are told from the day of printing, not from the date that was told before.
        if (anchors.Publication is null) outlook = Outlook.Unknown;
        return OfNearestYear(date, from, to, outlook) ?? OfNearestYear(date with { Weekday = null }, from, to, outlook);
    }

    /// <summary>"last November" (-1), "this March" (0), "next Friday" (1).</summary>
    public static Edtf? Nearest(DateForm.Calendar date, DateAnchors anchors, int direction)
    {
        if (date is { Month: null, Weekday: { } weekday }) return NearestWeekday(anchors, weekday, direction);
        if (anchors.Publication is not { Earliest: { } from, Latest: { } to }) return null;
        if (direction == 0) return OfYear(date, from.Year);
        var step = direction < 0 ? -1 : 1;
        for (var year = from.Year - step; year >= 1 && year <= 9999 && Math.Abs(year - from.Year) <= 1; year += step)
        {
            // The month that is running is neither the last nor the next of its name.
            if (OfYear(date, year) is { Latest: { } last, Earliest: { } first } found && (direction < 0 ? last < from && IsLast(found, from) : first > to)) return found;
        }

        return null;

        bool IsLast(Edtf found, DateOnly before) => !(found.Earliest!.Value.Year < 9999 && OfYear(date, found.Earliest.Value.Year + 1) is { Latest: { } next } && next < before);
    }

    /// <summary>How far off, in days; what lies on the side that the words do not look at counts as further.</summary>
    public static int Distance(DateOnly first, DateOnly last, DateOnly from, DateOnly to, Outlook outlook)
    {
        if (last < from) return (from.DayNumber - last.DayNumber) + (outlook == Outlook.Future ? 10_000 : 0);
        // What no verb tells is told of the past rather: half as far ahead counts the same.
        if (first > to) return (first.DayNumber - to.DayNumber) * (outlook == Outlook.Unknown ? 2 : 1) + (outlook == Outlook.Past ? 10_000 : 0);
        return 0;
    }

    /// <summary>"next Friday" is that of the next week, as newspapers write: the coming one is called "Friday". "last Friday" is the latest before.</summary>
    private static Edtf? NearestWeekday(DateAnchors anchors, DayOfWeek weekday, int direction)
    {
        if (DateResolver.DayOf(anchors.Publication) is not { } day) return null;
        var inWeek = MondayBased(weekday) - MondayBased(day.DayOfWeek);
        if (direction >= 0) return ShiftResolver.AddDays(day, inWeek + (7 * direction));
        return ShiftResolver.AddDays(day, inWeek < 0 ? inWeek : inWeek - 7);
    }

    /// <summary>The day itself, the last before it, or, where the words look ahead, the next after it.</summary>
    private static DateOnly NearestWeekday(DateOnly day, DayOfWeek weekday, Outlook outlook)
    {
        var ahead = (((int)weekday - (int)day.DayOfWeek) + 7) % 7;
        var shift = outlook == Outlook.Future || ahead == 0 ? ahead : ahead - 7;
        return DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + shift, 0, DateOnly.MaxValue.DayNumber));
    }

    private static Edtf? OfNearestYear(DateForm.Calendar date, DateOnly from, DateOnly to, Outlook outlook)
    {
        if (from.Year == to.Year && to.DayNumber - from.DayNumber > 360) return OfWeekday(date, from.Year, exact: false);
        Edtf? best = null;
        var least = int.MaxValue;
        for (var year = Math.Max(1, from.Year - 1); year <= Math.Min(9999, to.Year + 1); year++)
        {
            if (OfWeekday(date, year, exact: true) is not { Earliest: { } first, Latest: { } last } found) continue;
            var distance = Distance(first, last, from, to, outlook);
            if (distance >= least) continue;
            (best, least) = (found, distance);
        }

        return best;
    }

    /// <summary>A weekday that is written with the day has to fit the year.</summary>
    private static Edtf? OfWeekday(DateForm.Calendar date, int year, bool exact)
    {
        if (date is not { Weekday: { } weekday, Day: { } day, Month: { } month }) return OfYear(date, year);
        for (var candidate = year; candidate <= Math.Min(9999, exact ? year : year + 6); candidate++)
        {
            if (EdtfDate.TryOfDay(candidate, month, day, out var value) && value.Earliest.DayOfWeek == weekday) return Edtf.Of(value);
        }

        return null;
    }

    private static Edtf? OfYear(DateForm.Calendar date, int year) => date switch
    {
        { Month: { } month, Day: { } day } => EdtfDate.TryOfDay(year, month, day, out var value) ? Edtf.Of(value) : null,
        { Month: { } month } => Edtf.Of(EdtfDate.OfMonth(year, month)),
        _ => Edtf.OfYear(year),
    };

    private static int MondayBased(DayOfWeek day) => ((int)day + 6) % 7;
}
