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
    public static List<ElementNode> Find(PageContext page, FurnitureReason?[] reasons, Moments moments)
    {
        return moments.CountOfDays < 2 ? [] : ElementRows.Best(page.Tree!.Root, 2, MostItems, LeastShare, LeastText, node => IsDated(page, node, reasons, moments), node => TextOf(page, node, reasons).Count > 0);
    }

    /// <summary>The paragraphs below the first heading in an element; none where one stands above it, or there is no heading.</summary>
    private static List<int> TextOf(PageContext page, ElementNode node, FurnitureReason?[] reasons)
    {
        var title = TitleOf(page, node, reasons);
        if (title < 0) return [];
        var text = Enumerable.Range(node.First, node.Last - node.First + 1).Where(i => reasons[i] is null && page.Shapes[i].IsProse).ToList();
        return text.Count > 0 && text[0] > title ? text : [];
    }

    private static bool IsDated(PageContext page, ElementNode node, FurnitureReason?[] reasons, Moments moments)
    {
        if (TextOf(page, node, reasons) is not { Count: > 0 } text) return false;
        // Between heading and text, above the heading, or below the text: a day in the midst of a text divides nothing.
        return Enumerable.Range(node.First, node.Last - node.First + 1)
            .Any(i => (i < text[0] || i > text[^1]) && reasons[i] is null or FurnitureReason.Navigation && moments.Of(i) is { Date: not null });
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
