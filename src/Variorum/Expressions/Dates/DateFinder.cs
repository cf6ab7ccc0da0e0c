using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Finds the dates, times and durations of an English text as they are written, without asking when the text was written.</summary>
/// <remarks>One pass to find, one to put together what belongs together; the time is linear in the length of any text.
/// <see cref="DateResolver"/> turns what is found into values.</remarks>
public static class DateFinder
{
    /// <summary>Every expression, in the order of the text; none overlaps another.</summary>
    public static ImmutableArray<DateExpression> Find(string text)
    {
        var lexed = new LexedText(text);
        return [.. Find(lexed).Select(hit => ToExpression(lexed, hit))];
    }

    internal static List<DateHit> Find(LexedText text)
    {
        var hits = new List<DateHit>();
        for (var i = 0; i < text.Count;)
        {
            if (TryReadAt(text, i, out var hit))
            {
                hits.Add(hit);
                i = hit.Next;
            }
            else
            {
                i++;
            }
        }

        return DateCombiner.Combine(text, hits);
    }

    private static DateExpression ToExpression(LexedText text, DateHit hit)
    {
        var outlook = OutlookReader.Read(text, hit.First, hit.Next, DateSorts.IsWeekday(hit) || hit.Form is DateForm.Length);
        var date = outlook == Outlook.Future ? TimesAhead.Dated(text, hit) : hit;
        return new DateExpression(text.Span(date.First, date.Next), date.Kind, date.Form, date.Time, outlook, date.Approximate) { PartOfDay = date.PartOfDay };
    }

    private static bool TryReadAt(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        return DateStarters.MayStart(text, index) && TryReadAny(text, index, out hit);
    }

    private static bool TryReadAny(LexedText text, int index, out DateHit hit) =>
        NumericDateReader.TryRead(text, index, out hit)
        || NthReader.TryRead(text, index, out hit)
        || HolidayReader.TryRead(text, index, out hit)
        || MonthDateReader.TryRead(text, index, out hit)
        || SeasonReader.TryRead(text, index, out hit)
        || YearReader.TryRead(text, index, out hit)
        || ClockReader.TryRead(text, index, out hit)
        || MonthlessDayReader.TryRead(text, index, out hit)
        || RelativeReader.TryRead(text, index, out hit)
        || DurationReader.TryReadSet(text, index, out hit)
        || DurationReader.TryRead(text, index, out hit)
        || DurationReader.TryReadBare(text, index, out hit);
}
