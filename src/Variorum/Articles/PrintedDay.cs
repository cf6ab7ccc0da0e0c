using Variorum.Expressions.Dates;

namespace Variorum.Articles;

/// <summary>A day printed in full, with year, month and day.</summary>
/// <param name="Span">In the line that was read.</param>
/// <param name="Day">EDTF.</param>
/// <param name="HasTime">A time of the day stands with it.</param>
internal readonly record struct PrintedDay(TextSpan Span, string Day, bool HasTime = false)
{
    // A figure for the day and two for the year: what prints fewer prints no day in full.
    private const int FewestDigits = 3;

    /// <summary>In English, or where there is none of these in another language; a day whose parts could stand in two orders only where the page tells which.</summary>
    /// <param name="order">How the page writes days in figures; asked for only where it matters.</param>
    public static List<PrintedDay> Find(string line, Lazy<DayMonthOrder>? order = null)
    {
        var days = new List<PrintedDay>();
        if (!HasDigits(line)) return days;
        foreach (var date in DateFinder.Find(line))
        {
            if (date.Form is DateForm.Calendar { Year: { } year, Month: { } month, Day: { } day } && EdtfDate.TryOfDay(year, month, day, out var found))
                days.Add(new PrintedDay(date.Span, found.ToString(), date.Time is not null));
            else if (date.Form is DateForm.Ambiguous either && Ordered(either, order?.Value ?? DayMonthOrder.Unknown) is { } told)
                days.Add(new PrintedDay(date.Span, told, date.Time is not null));
        }

        return days.Count > 0 ? days : ForeignDays.Find(line);
    }

    private static string? Ordered(DateForm.Ambiguous date, DayMonthOrder order)
    {
        if (order == DayMonthOrder.Unknown) return null;
        var (day, month) = order == DayMonthOrder.DayFirst ? (date.First, date.Second) : (date.Second, date.First);
        return EdtfDate.TryOfDay(date.Year, month, day, out var found) ? found.ToString() : null;
    }

    public static bool HasDigits(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c) && ++digits == FewestDigits) return true;
        }

        return false;
    }
}
