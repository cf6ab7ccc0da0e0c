using Variorum.Claims.Dates;
using Variorum.Language;

namespace Variorum.Claims.Quantities;

/// <summary>Tells which words belong to dates.</summary>
/// <param name="dates">In page order.</param>
internal sealed class DateWordsOf(ImmutableArray<DateMention> dates)
{
    public bool Contains(Token word)
    {
        var (low, high) = (0, dates.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Anchor.Span.End <= word.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low < dates.Length && dates[low].Anchor.Span.Overlaps(word.Span);
    }
}
