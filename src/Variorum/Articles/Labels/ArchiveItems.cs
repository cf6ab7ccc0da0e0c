namespace Variorum.Articles.Labels;

/// <summary>Finds elements of one make that hold an article each: a heading, a day and a text, again and again.</summary>
/// <remarks>
/// The day tells them from the sections of one article; the share of the page's text tells them from teasers beside one. The names of the
/// elements do not matter: every site has its own.
/// </remarks>
internal static class ArchiveItems
{
    // Characters without blanks: a note of two sentences. Shorter ones may stand among such.
    private const double LeastText = 100;
    private const double LeastShare = 0.7;
    private const int MostItems = 300;

    /// <summary>The elements, in page order; none where the page holds no such row.</summary>
    public static List<ElementNode> Find(PageContext page, FurnitureReason?[] reasons)
    {
        if (!page.Shapes.Any(shape => shape.Stamp is not null || shape.Dateline is not null)) return [];
        List<ElementNode> best = [];
        foreach (var group in Groups(page.Tree!.Root))
        {
            // Of two rows of one length the outer one holds the stamps too: groups come from the outside in.
            if (group.Count is < 2 or > MostItems || group.Count <= best.Count || group.Sum(node => node.Matter) < LeastShare * page.Tree.Root.Matter) continue;
            var items = group.Where(node => IsArticle(page, node, reasons)).ToList();
            if (items.Count <= best.Count || items.Count * 5 < group.Count * 4 || items.Count(item => item.Matter >= LeastText) < 2) continue;
            if (items.Sum(node => node.Matter) >= LeastShare * page.Tree.Root.Matter) best = items;
        }

        return best;
    }

    /// <summary>Elements with text that share name, first class and depth, in page order.</summary>
    private static IEnumerable<List<ElementNode>> Groups(ElementNode root)
    {
        List<ElementNode> level = [root];
        // Further in, none can hold as much as is asked for.
        while (root.Matter > 0 && level.Sum(node => node.Matter) >= 0.9 * LeastShare * root.Matter)
        {
            level = [.. level.SelectMany(node => node.Children).Where(node => node.Matter > 0)];
            if (level.Count < 2) continue;
            foreach (var group in level.Where(node => node.Name is not ("p" or "span" or "td" or "h1" or "h2" or "h3" or "h4")).GroupBy(node => (node.Name, TeaserLists.Class(node))))
                yield return [.. group];
        }
    }

    private static bool IsArticle(PageContext page, ElementNode node, FurnitureReason?[] reasons)
    {
        var title = TitleOf(page, node, reasons);
        if (title < 0) return false;
        var text = Enumerable.Range(node.First, node.Last - node.First + 1).Where(i => reasons[i] is null && page.Shapes[i].IsProse).ToList();
        if (text.Count == 0 || text[0] < title) return false;
        // Between heading and text, above the heading, or below the text: a day in the midst of a text divides nothing.
        return Enumerable.Range(node.First, node.Last - node.First + 1)
            .Any(i => (i < text[0] || i > text[^1]) && reasons[i] is null or FurnitureReason.Navigation && (page.Shapes[i].Stamp ?? page.Shapes[i].Dateline) is { Date: not null });
    }

    /// <summary>The first heading in an element, or -1.</summary>
    public static int TitleOf(PageContext page, ElementNode node, FurnitureReason?[] reasons)
    {
        for (var i = node.First; i <= node.Last; i++)
        {
            if (reasons[i] is null && Headings.LevelOf(page.Tree!.Holders[i]) is > 0 and < 5 && page.Shapes[i].Stamp is null) return i;
        }

        return -1;
    }
}
