using Variorum.Language;

namespace Variorum.Claims.Quantities;

/// <summary>Tells which words lie in certain stretches of the page text.</summary>
/// <param name="spans">In page order and disjoint.</param>
internal sealed class WordsIn(ImmutableArray<TextSpan> spans)
{
    public bool Contains(Token word)
    {
        var (low, high) = (0, spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= word.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low < spans.Length && spans[low].Overlaps(word.Span);
    }
}
