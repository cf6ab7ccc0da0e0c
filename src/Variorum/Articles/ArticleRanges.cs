using Variorum.Articles.Labels;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Finds which blocks belong to which article: one per page, or several where stamps come back again and again.</summary>
internal static class ArticleRanges
{
    private const int ProseLength = 90;

    public static ImmutableArray<ArticleRange> Find(Page page, ImmutableArray<BlockLabel> labels)
    {
        var stamps = new List<int>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i].Kind == BlockKind.Stamp) stamps.Add(i);
        }

        var ranges = stamps.Count > 1 ? Divide(page, labels, stamps) : [];
        if (ranges.Count > 1) return [.. ranges];
        return Range(labels, 0, labels.Length, stamps.Count > 0 ? stamps[0] : -1) is { } whole ? [whole] : [];
    }

    /// <summary>One piece per stamp that has prose of its own, the stamps all before or all after their texts.</summary>
    private static List<ArticleRange> Divide(Page page, ImmutableArray<BlockLabel> labels, List<int> stamps)
    {
        var before = Pieces(page, labels, stamps, stampFirst: true);
        var after = Pieces(page, labels, stamps, stampFirst: false);
        // What follows the last stamp, or precedes the first, tells on which side the texts are.
        var tail = HasProse(page, labels, stamps[^1] + 1, labels.Length);
        var head = HasProse(page, labels, 0, stamps[0]);
        return after.Count > before.Count || (after.Count == before.Count && head && !tail) ? after : before;
    }

    private static List<ArticleRange> Pieces(Page page, ImmutableArray<BlockLabel> labels, List<int> stamps, bool stampFirst)
    {
        var pieces = new List<ArticleRange>();
        var from = 0;
        for (var s = 0; s < stamps.Count; s++)
        {
            var to = stampFirst ? (s + 1 < stamps.Count ? stamps[s + 1] : labels.Length) : stamps[s] + 1;
            if (!HasProse(page, labels, from, to)) continue;
            if (Range(labels, from, to, stamps[s]) is { } range) pieces.Add(range);
            from = to;
        }

        return pieces;
    }

    private static bool HasProse(Page page, ImmutableArray<BlockLabel> labels, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (labels[i].Kind == BlockKind.Body && page.Blocks[i].Span.Length >= ProseLength) return true;
        }

        return false;
    }

    /// <summary>From the first to the last block that is no furniture; a stamp alone makes no article.</summary>
    private static ArticleRange? Range(ImmutableArray<BlockLabel> labels, int from, int to, int stamp)
    {
        int first = -1, last = -1;
        for (var i = from; i < to; i++)
        {
            if (labels[i].IsFurniture) continue;
            if (first < 0) first = i;
            last = i;
        }

        return first < 0 ? null : new ArticleRange(first, last, stamp);
    }
}
