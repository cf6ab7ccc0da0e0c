namespace Variorum.Views.Articles;

/// <summary>Cuts a stretch of text at the places where claims begin and end.</summary>
internal static class SegmentCutter
{
    /// <param name="claims">By start, then longest first; they may nest and overlap, and may reach beyond the stretch.</param>
    public static ImmutableArray<TextSegment> Cut(string text, TextSpan stretch, IReadOnlyList<Placed> claims)
    {
        if (stretch.IsEmpty) return [];
        var cuts = Cuts(stretch, claims);
        var segments = ImmutableArray.CreateBuilder<TextSegment>(cuts.Count);
        var open = new List<Placed>();
        var next = 0;
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var span = new TextSpan(cuts[i], cuts[i + 1]);
            open.RemoveAll(claim => claim.Span.End <= span.Start);
            for (; next < claims.Count && claims[next].Span.Start <= span.Start; next++)
                if (claims[next].Span.End > span.Start) open.Add(claims[next]);
            // A claim that a piece of furniture interrupts begins anew in the next stretch, and is anchored only once, where it begins.
            segments.Add(new TextSegment(
                span,
                span.Of(text),
                [.. open.Select(claim => claim.Id)],
                [.. open.Where(claim => claim.Span.Start == span.Start).Select(claim => claim.Id)]));
        }

        return segments.ToImmutable();
    }

    private static List<int> Cuts(TextSpan stretch, IReadOnlyList<Placed> claims)
    {
        var cuts = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var claim in claims)
        {
            if (stretch.Contains(claim.Span.Start)) cuts.Add(claim.Span.Start);
            if (stretch.Contains(claim.Span.End)) cuts.Add(claim.Span.End);
        }

        return [.. cuts];
    }
}
