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

    /// <summary>In English, or where there is none of these in another language; never a day whose parts could stand in two orders.</summary>
    public static List<PrintedDay> Find(string line)
    {
        var days = new List<PrintedDay>();
        if (!HasDigits(line)) return days;
        foreach (var date in DateFinder.Find(line))
        {
            if (date.Form is DateForm.Calendar { Year: { } year, Month: { } month, Day: { } day } && EdtfDate.TryOfDay(year, month, day, out var found))
                days.Add(new PrintedDay(date.Span, found.ToString(), date.Time is not null));
        }

        return days.Count > 0 ? days : ForeignDays.Find(line);
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
