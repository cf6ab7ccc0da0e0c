using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Finds the entries of live pages, tickers and digests: elements of one make, each with a time and a text of its own, that stand for themselves.</summary>
/// <remarks>
/// An entry stands for itself where it has a heading or names its maker, or where the page lets others link to it: by an id, or by being an
/// <c>article</c> or one of the entries of a feed. Times alone may be the hours of a chronicle, which is one text.
/// </remarks>
internal static class LiveEntries
{
    private const int FewestEntries = 3;
    private const int MostEntries = 2000;
    // "The first boats are leaving the quay.": an entry may be a sentence long.
    private const int ShortestText = 35;
    private const double LeastShare = 0.7;
    // Where the page says of itself that it is a live page, a long summary may stand above.
    private const double LeastShareOfLive = 0.3;

    private static readonly string[] EntryMarks = ["h-entry", "hentry", "liveBlogUpdate", "blogPost"];

    /// <summary>The elements, in page order; none where the page holds no such row.</summary>
    public static List<ElementNode> Find(PageContext page, FurnitureReason?[] reasons, Moments moments)
    {
        if (moments.Count < FewestEntries) return [];
        return ElementRows.Best(page.Tree!.Root, FewestEntries, MostEntries, IsLive(page.Page) ? LeastShareOfLive : LeastShare, ShortestText, node => IsEntry(page, node, reasons, moments));
    }

    private static bool IsLive(Page page) => page.Metadata.Any(entry => entry.Name.StartsWith("json-ld:LiveBlogPosting.", StringComparison.Ordinal));

    private static bool IsEntry(PageContext page, ElementNode node, FurnitureReason?[] reasons, Moments moments)
    {
        var (first, last) = (-1, -1);
        for (var i = node.First; i <= node.Last; i++)
        {
            if (!IsText(page, reasons, i)) continue;
            if (first < 0) first = i;
            last = i;
        }

        return first >= 0 && HasMoment(page, node, reasons, moments, first, last) && (IsLinkable(node) || ArchiveItems.TitleOf(page, node, reasons) >= 0 || NamesMaker(page, node, first, last));
    }

    public static bool IsText(PageContext page, FurnitureReason?[] reasons, int i) =>
        reasons[i] is null && (page.Shapes[i].IsProse || (page.Shapes[i].IsSentence && page.Shapes[i].Characters >= ShortestText));

    /// <summary>Above its text, below it, or in its first words: a time in the midst of a text divides nothing.</summary>
    private static bool HasMoment(PageContext page, ElementNode node, FurnitureReason?[] reasons, Moments moments, int first, int last)
    {
        for (var i = node.First; i <= node.Last; i++)
        {
            if (i > first && i <= last) continue;
            if (reasons[i] is not (null or FurnitureReason.Navigation) || moments.Of(i) is not { } moment) continue;
            if (i != first || moment.Span.Start == page.Page.Blocks[i].Span.Start) return true;
        }

        return false;
    }

    private static bool IsLinkable(ElementNode node)
    {
        for (var at = node; ; at = at.FirstChild!)
        {
            if (at.Step.Id is not null || at.Name == "article" || EntryMarks.Any(mark => at.Step.Hints.Contains(mark, StringComparison.Ordinal))) return true;
            if (at.ChildCount != 1) return false;
        }
    }

    /// <summary>A line above or below the text that is a byline by its words, or by what the page calls it.</summary>
    private static bool NamesMaker(PageContext page, ElementNode node, int first, int last)
    {
        for (var i = node.First; i <= node.Last; i++)
        {
            if ((i >= first && i <= last) || page.Shapes[i].IsProse) continue;
            if (page.Tree!.Holders[i].Hints.HasFlag(Hint.Byline) || Names.IsByline(page.Words(i))) return true;
        }

        return false;
    }
}
