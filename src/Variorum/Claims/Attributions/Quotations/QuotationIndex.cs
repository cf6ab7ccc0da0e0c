using Variorum.Text;

namespace Variorum.Claims.Attributions.Quotations;

/// <summary>The quotations of an article, to be asked by place.</summary>
/// <param name="all">In order and disjoint.</param>
internal sealed class QuotationIndex(ImmutableArray<Quotation> all)
{
    public ImmutableArray<Quotation> All => all;

    /// <summary>The quotation that a position stands in, its marks included; null where none does.</summary>
    public Quotation? At(int position)
    {
        var at = FirstEndingAfter(position);
        return at < all.Length && all[at].Span.Contains(position) ? all[at] : null;
    }

    /// <summary>The quotations that share a character with a span, in order.</summary>
    public IEnumerable<Quotation> Touching(TextSpan span)
    {
        for (var at = FirstEndingAfter(span.Start); at < all.Length && all[at].Span.Start < span.End; at++) yield return all[at];
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
