namespace Variorum.Articles.Labels;

/// <summary>Finds further articles below a page's own, each whole in an element of its own: the next story that a site shows when one has read to the end.</summary>
internal static class Companions
{
    // Characters without blanks, in two paragraphs at least: teasers have one.
    private const double LeastText = 250;

    /// <summary>The elements, in page order.</summary>
    /// <param name="contents">The elements that hold the page's own article.</param>
    public static List<ElementNode> Find(PageContext page, IReadOnlyList<ElementNode> contents, FurnitureReason?[] reasons, Moments moments)
    {
        var end = contents.Max(content => content.Last);
        // What holds the page's own article holds its end: below it there are whole elements only.
        return page.Tree!.Root.Last > end ? Below(page, page.Tree.Root, end, reasons, moments) : [];
    }

    public static ImmutableArray<Part> Mark(PageContext page, BlockLabel[] labels, List<ElementNode> companions, FurnitureReason?[] reasons, Moments moments)
    {
        var parts = ImmutableArray.CreateBuilder<Part>();
        parts.Add(new Part(0, companions[0].First - 1, IsOfPage: true));
        var days = new EntryDays(page, companions, reasons, moments, companions[0].First);
        var listed = ListedEntries.Of(page.Page);
        foreach (var companion in companions)
        {
            var title = EntryParts.MarkEntry(page, labels, companion, reasons, moments);
            parts.Add(new Part(companion.First, companion.Last) { Moment = days.Of(companion), Listed = listed.Find([], page.Words(title).ToString()) });
        }

        return parts.ToImmutable();
    }

    private static List<ElementNode> Below(PageContext page, ElementNode node, int end, FurnitureReason?[] reasons, Moments moments)
    {
        if (node.Last <= end || node.Matter < LeastText) return [];
        var inner = node.Children.SelectMany(child => Below(page, child, end, reasons, moments)).ToList();
        return inner.Count > 0 || node.First <= end || !IsArticle(page, node, reasons, moments) ? inner : [node];
    }

    /// <summary>Several headings of one level are those of teasers.</summary>
    private static bool IsRow(PageContext page, ElementNode node, int title)
    {
        var level = Headings.LevelOf(page.Tree!.Holders[title]);
        return Enumerable.Range(title + 1, node.Last - title).Any(i => Headings.LevelOf(page.Tree.Holders[i]) is var other && other > 0 && other <= level);
    }

    /// <summary>A heading, who wrote it or when, and a text.</summary>
    private static bool IsArticle(PageContext page, ElementNode node, FurnitureReason?[] reasons, Moments moments)
    {
        var title = ArchiveItems.TitleOf(page, node, reasons);
        if (title < 0 || page.Shapes[title].Phrase is not null) return false;
        var text = Enumerable.Range(node.First, node.Last - node.First + 1).Where(i => reasons[i] is null && page.Shapes[i].IsProse).ToList();
        if (text.Count < 2 || text[0] < title || IsRow(page, node, title)) return false;
        return Enumerable.Range(node.First, node.Last - node.First + 1).Any(i => (i < text[0] || i > text[^1]) && reasons[i] is null && (moments.Of(i) is not null || Names.IsByline(page.Words(i))));
    }
}
