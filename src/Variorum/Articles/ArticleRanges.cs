using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>Finds which blocks belong to which article: one per page, or several where stamps come back again and again.</summary>
internal static class ArticleRanges
{
    public static ImmutableArray<ArticleRange> Find(PageLabels page)
    {
        var found = page.Parts.IsEmpty ? Find(page.Context, page.Blocks) : [.. page.Parts.Select(part => OfPart(page.Blocks, part)).OfType<ArticleRange>()];
        return found is [var only] ? [only with { IsOfPage = true }] : found;
    }

    private static ArticleRange? OfPart(BlockLabel[] labels, Part part) =>
        Range(labels, part.First, part.Last + 1) is { } range ? range with { IsOfPage = part.IsOfPage, Moment = part.Moment, Listed = part.Listed } : null;

    private static ImmutableArray<ArticleRange> Find(PageContext page, BlockLabel[] labels)
    {
        var titles = Enumerable.Range(0, labels.Length).Where(i => labels[i].Kind == BlockKind.Title).ToList();
        if (page.Tree is not null && titles.Count > 1)
        {
            var starts = titles.Select((_, t) => StartOf(page.Tree, titles, t)).ToList();
            return [.. starts.Select((start, s) => Range(labels, start, s + 1 < starts.Count ? starts[s + 1] : labels.Length)).OfType<ArticleRange>()];
        }

        var pieces = new StampDivision(page, labels).Pieces();
        if (pieces.Count < 2) return Range(labels, 0, labels.Length) is { } whole ? [whole] : [];
        return [.. pieces.Select(piece => Range(labels, piece.From, piece.To)).OfType<ArticleRange>()];
    }

    /// <summary>Day and section may stand above a heading: where the element around it begins that holds no other heading of an article.</summary>
    private static int StartOf(BlockTree tree, List<int> titles, int t)
    {
        var node = tree.Holders[titles[t]];
        while (node.Parent is { } parent && (t == 0 || parent.First > titles[t - 1]) && (t + 1 == titles.Count || parent.Last < titles[t + 1])) node = parent;
        return Math.Min(node.First, titles[t]);
    }

    /// <summary>The range without furniture at its ends, or null where nothing is left.</summary>
    public static ArticleRange? Shrink(BlockLabel[] labels, ArticleRange range) =>
        Range(labels, range.First, range.Last + 1) is { } rest ? range with { First = rest.First, Last = rest.Last, Stamps = rest.Stamps } : null;

    /// <summary>From the first to the last block that is no furniture; without any text there is no article.</summary>
    private static ArticleRange? Range(BlockLabel[] labels, int from, int to)
    {
        var kept = Enumerable.Range(from, to - from).Where(i => !labels[i].IsFurniture).ToList();
        if (!kept.Exists(i => labels[i].Kind is BlockKind.Body or BlockKind.Title or BlockKind.Subtitle)) return null;
        return new ArticleRange(kept[0], kept[^1], [.. kept.Where(i => labels[i].Kind == BlockKind.Stamp)]);
    }
}
