namespace Variorum.Expressions.Dates;

/// <summary>Finds the year of a holiday that is named without one.</summary>
internal static class HolidayResolver
{
    /// <param name="direction">-1 for "last Christmas", 0 for "this", 1 for "next"; null where the words point nowhere.</param>
    public static Edtf? Resolve(DateForm.Holiday holiday, DateAnchors anchors, Outlook outlook, int? direction)
    {
        if (holiday.Year is { } year) return InYear(year, holiday);
        if ((anchors.Publication ?? anchors.Mentioned) is not { Earliest: { } from, Latest: { } to }) return null;
        if (direction == 0) return InYear(from.Year, holiday);
        Edtf? best = null;
        var least = int.MaxValue;
        for (var candidate = from.Year - 1; candidate <= from.Year + 1; candidate++)
        {
            if (InYear(candidate, holiday) is not { Earliest: { } day } found || Distance(day, from, to, direction) is not { } distance) continue;
            if (direction is null) distance = CalendarResolver.Distance(day, day, from, to, outlook);
            if (distance < least) (best, least) = (found, distance);
        }

        return best;
    }

    /// <summary>Null on the wrong side.</summary>
    private static int? Distance(DateOnly day, DateOnly from, DateOnly to, int? direction) => direction switch
    {
        < 0 => day < from ? from.DayNumber - day.DayNumber : null,
        > 0 => day > to ? day.DayNumber - to.DayNumber : null,
        _ => 0,
    };

    private static Edtf? InYear(int year, DateForm.Holiday holiday) => Holidays.DayIn(year, holiday.Name) is { } day ? Edtf.OfDay(day) : null;
}
