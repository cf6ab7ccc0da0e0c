namespace Variorum.Views.Articles;

/// <summary>Makes paragraphs of stretches of one page text, each with the claims that stand in it.</summary>
internal sealed class ParagraphCutter(string text, ImmutableArray<Placed> claims)
{
    /// <summary>How far a claim may reach back: a stretch has to look no further for claims that began before it.</summary>
    private readonly int _longest = claims.Length == 0 ? 0 : claims.Max(claim => claim.Span.Length);

    public ArticleBlock.Paragraph Cut(TextSpan span, ParagraphKind kind)
    {
        var near = new List<Placed>();
        for (var i = FirstFrom(span.Start - _longest); i < claims.Length && claims[i].Span.Start < span.End; i++)
            if (claims[i].Span.Overlaps(span)) near.Add(claims[i]);
        return new ArticleBlock.Paragraph(
            span,
            kind,
            SegmentCutter.Cut(text, span, near),
            [.. near.Where(claim => span.Contains(claim.Span.Start)).Select(claim => claim.Note)]);
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, claims.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (claims[middle].Span.Start < position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
