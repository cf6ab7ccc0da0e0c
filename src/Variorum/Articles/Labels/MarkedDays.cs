using Variorum.Expressions.Dates;
using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Reads the day of a line in which the page itself marks the day: <c>&lt;span class="date"&gt;10.10.2023&lt;/span&gt; From our correspondent</c>.</summary>
/// <remarks>As with a dateline, whether it dates the text depends on where it stands: the days of other texts are marked too.</remarks>
internal static class MarkedDays
{
    private const int Longest = 160;

    public static Stamp? Read(string text, Block block, Lazy<DayMonthOrder> order, Dictionary<string, Hint> names)
    {
        if (block.Parts.IsEmpty || block.Span.Length > Longest) return null;
        foreach (var part in block.Parts)
        {
            if (!PrintedDay.HasDigits(part.Span.Slice(text))) continue;
            if (part.Element != "time" && !HintReader.Read(part.Hints, names).HasFlag(Hint.Date)) continue;
            if (PrintedDay.Find(part.Span.Of(text), order) is not [var day]) continue;
            var span = day.Span.Shift(part.Span.Start);
            return new Stamp(span, day.Day, StampReader.IsUpdate(StampWord.Of(text, block.Span), span), false);
        }

        return null;
    }
}
