namespace Variorum.Expressions.Dates;

/// <summary>Finds the n-th day, week, month, ... of a longer time, and several of them from its start or its end.</summary>
internal static class NthResolver
{
    public static Edtf? Resolve(DateForm.Nth nth, Edtf? whole) => whole is not { Earliest: { } from, Latest: { } to } ? null : nth switch
    {
        { Weekday: { } weekday } => DayIn(from, to, nth.Ordinal, weekday) is { } day ? Edtf.OfDay(day) : null,
        // The week that has most of its days in the month or year, as ISO 8601 counts the weeks of a year.
        { Of: TimeUnit.Week } => DayIn(from, to, nth.Ordinal, DayOfWeek.Thursday) is { } thursday ? Edtf.Of(EdtfDate.WeekOf(thursday)) : null,
        { Of: TimeUnit.Weekend } => DayIn(from, to, nth.Ordinal, DayOfWeek.Saturday) is { } saturday ? Days(saturday, 2) : null,
        { Of: TimeUnit.Day } => ShiftResolver.AddDays(nth.Ordinal > 0 ? from : to, nth.Ordinal > 0 ? nth.Ordinal - 1 : nth.Ordinal + 1) is { Earliest: { } found } day && found >= from && found <= to ? day : null,
        _ => Part(from, to, nth.Of, nth.Ordinal),
    };

    public static Edtf? Resolve(DateForm.Several several, Edtf? whole)
    {
        if (whole is not { Earliest: { } from, Latest: { } to }) return null;
        var near = Resolve(new DateForm.Nth(several.AtEnd ? -1 : 1, several.Of, null, several.Whole), whole);
        var far = Resolve(new DateForm.Nth(several.AtEnd ? -several.Count : several.Count, several.Of, null, several.Whole), whole);
        return near is not { Start: { } one, End: { } } || far is not { Start: { } other } ? null
            : several.AtEnd ? Edtf.Between(other, near.Value.End) : Edtf.Between(one, far.Value.End);
    }

    private static DateOnly? DayIn(DateOnly from, DateOnly to, int ordinal, DayOfWeek weekday)
    {
        var start = ordinal > 0
            ? from.DayNumber + (((int)weekday - (int)from.DayOfWeek + 7) % 7) + (7 * (ordinal - 1))
            : to.DayNumber - (((int)to.DayOfWeek - (int)weekday + 7) % 7) + (7 * (ordinal + 1));
        return start >= from.DayNumber && start <= to.DayNumber ? DateOnly.FromDayNumber(start) : null;
    }

    /// <summary>Months, years and decades, each of which starts with a month.</summary>
    private static Edtf? Part(DateOnly from, DateOnly to, TimeUnit unit, int ordinal)
    {
        var edge = EdtfDate.OfDay(ordinal > 0 ? from : to);
        var part = PeriodResolver.Shifted(unit, edge, ordinal > 0 ? ordinal - 1 : ordinal + 1);
        return part is { Earliest: { } first, Latest: { } last } && first >= from && last <= to ? part : null;
    }

    private static Edtf? Days(DateOnly first, int count) =>
        ShiftResolver.AddDays(first, count - 1) is { Start: { } last } ? Edtf.Between(EdtfDate.OfDay(first), last) : null;
}
