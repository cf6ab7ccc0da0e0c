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

        var stamps = Enumerable.Range(0, labels.Length).Where(i => labels[i].Kind == BlockKind.Stamp && (page.Tree is null ? page.Shapes[i].Stamp is { IsPure: true } : IsByHeading(page, labels, i))).ToList();
        var pieces = stamps.Count > 1 ? Divide(page, labels, stamps) : [];
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

    /// <summary>On a web page a day divides where it stands with a heading, or below the last text: in the midst of a text it is part of what is told.</summary>
    private static bool IsByHeading(PageContext page, BlockLabel[] labels, int stamp)
    {
        if ((page.Shapes[stamp].Stamp ?? page.Shapes[stamp].Dateline) is null) return false;
        for (var i = stamp - 1; i >= 0 && !IsText(page, labels, i); i--)
        {
            if (IsHeading(page, labels, i)) return true;
        }

        for (var i = stamp + 1; i < labels.Length; i++)
        {
            if (IsHeading(page, labels, i)) return true;
            if (IsText(page, labels, i)) return false;
        }

        return true;
    }

    private static bool IsText(PageContext page, BlockLabel[] labels, int i) => labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse;

    private static bool IsHeading(PageContext page, BlockLabel[] labels, int i) => !labels[i].IsFurniture && Headings.LevelOf(page.Tree!.Holders[i]) is > 0 and < 5;

    /// <summary>One piece per stamp that has prose of its own, the stamps all before or all after their texts.</summary>
    private static List<(int From, int To)> Divide(PageContext page, BlockLabel[] labels, List<int> stamps)
    {
        // What follows the last stamp, or precedes the first, tells on which side the texts are.
        var after = After(page, labels, stamps);
        var before = Before(page, labels, stamps);
        var head = HasProse(page, labels, 0, stamps[0]);
        var tail = HasProse(page, labels, stamps[^1] + 1, labels.Length);
        return head && !tail && after.Count >= before.Count ? after : !head || before.Count > after.Count ? before : HeadedBefore(page, labels, stamps[0]) ? before : after;
    }

    private static bool HeadedBefore(PageContext page, BlockLabel[] labels, int stamp) => HeadOf(page, labels, stamp) < stamp;

    private static List<(int From, int To)> After(PageContext page, BlockLabel[] labels, List<int> stamps)
    {
        var pieces = new List<(int From, int To)>();
        var from = 0;
        foreach (var stamp in stamps)
        {
            if (!HasProse(page, labels, from, stamp) || !Separable(page, labels, from, stamp))
            {
                // A second stamp right after the first: the text's own date and that of the page it stands on.
                if (pieces.Count == 0 || HasBody(labels, from, stamp)) continue;
                pieces[^1] = (pieces[^1].From, stamp + 1);
                from = stamp + 1;
                continue;
            }

            pieces.Add((from, stamp + 1));
            from = stamp + 1;
        }

        if (pieces.Count > 0 && HasProse(page, labels, from, labels.Length)) pieces.Add((from, labels.Length));
        return pieces;
    }

    private static List<(int From, int To)> Before(PageContext page, BlockLabel[] labels, List<int> stamps)
    {
        var starts = new List<int>();
        for (var s = 0; s < stamps.Count; s++)
        {
            var to = s + 1 < stamps.Count ? stamps[s + 1] : labels.Length;
            if (!HasProse(page, labels, stamps[s] + 1, to)) continue;
            var start = HeadOf(page, labels, stamps[s]);
            if (Separable(page, labels, start, to)) starts.Add(start);
        }

        // Where no later stamp has a heading above it, what stands above the first is the page's own.
        if (starts.Count > 0 && (HasProse(page, labels, 0, starts[0]) || starts.Count == 1 || starts.Skip(1).Any(start => !stamps.Contains(start)))) starts[0] = 0;
        return [.. starts.Select((start, s) => (start, s + 1 < starts.Count ? starts[s + 1] : labels.Length))];
    }

    /// <summary>Where the article of a stamp that stands before its text begins: at the stamp, or at the heading before it.</summary>
    private static int HeadOf(PageContext page, BlockLabel[] labels, int stamp)
    {
        var head = stamp;
        while (head > 0 && !page.Shapes[head - 1].IsProse && labels[head - 1].Kind is BlockKind.Body or BlockKind.Title && stamp - head < 3) head--;
        if (head == stamp) return stamp;
        var next = Enumerable.Range(stamp + 1, labels.Length - stamp - 1).FirstOrDefault(i => !labels[i].IsFurniture, -1);
        var titled = next >= 0 && labels[next].Kind == BlockKind.Body && !page.Shapes[next].IsProse;
        // A title may stand on both sides; a credit line of the article before stands on one.
        return !titled || Enumerable.Range(head, stamp - head).Any(i => page.Words(i).SequenceEqual(page.Words(next))) ? head : stamp;
    }

    /// <summary>In HTML every article has a heading: a dated line in the middle of a text divides nothing.</summary>
    private static bool Separable(PageContext page, BlockLabel[] labels, int from, int to) =>
        page.Tree is null || Enumerable.Range(from, to - from).Any(i => labels[i].Kind == BlockKind.Title || (!labels[i].IsFurniture && Headings.LevelOf(page.Tree.Holders[i]) is > 0 and < 4));

    private static bool HasBody(BlockLabel[] labels, int from, int to) => Enumerable.Range(from, to - from).Any(i => labels[i].Kind == BlockKind.Body);

    private static bool HasProse(PageContext page, BlockLabel[] labels, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsText(page, labels, i)) return true;
        }

        return false;
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
