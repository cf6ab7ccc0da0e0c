namespace Variorum.Articles.Labels;

/// <summary>Labels pages that hold several articles one below the other, each in an element of its own with a heading: archives, categories.</summary>
internal static class Archives
{
    private const double LeastText = 200;
    private const int MostArticles = 300;

    /// <summary>False, and nothing is done, where the page is none.</summary>
    public static bool Mark(PageContext page, BlockLabel[] labels, IReadOnlyList<ElementNode> vessels, FurnitureReason?[] reasons)
    {
        // Each is compared with all others: no archive page shows hundreds of whole articles.
        if (vessels.Count is < 2 or > MostArticles) return false;
        var heads = vessels.Select(vessel => Head(page, vessel, vessels, reasons)).ToList();
        if (heads.Exists(head => head.Title < 0) || vessels.Any(vessel => vessel.Matter < LeastText)) return false;
        for (var v = 0; v < vessels.Count; v++)
        {
            labels[heads[v].Title] = BlockLabel.Of(BlockKind.Title);
            for (var i = heads[v].Own.First; i <= heads[v].Own.Last; i++)
            {
                if (labels[i].IsFurniture && page.Shapes[i].Stamp is not null && reasons[i] is null or FurnitureReason.Navigation) labels[i] = BlockLabel.Of(BlockKind.Stamp);
            }
        }

        return true;
    }

    /// <summary>"3 May 2019, Ana Ferro" under each of two headings or more: the articles of a page that puts nothing around them.</summary>
    public static void MarkDatelines(PageContext page, BlockLabel[] labels)
    {
        var dated = Enumerable.Range(1, Math.Max(0, labels.Length - 1))
            .Where(i => labels[i].Kind is BlockKind.Body or BlockKind.Stamp && page.Shapes[i].Dateline is not null && !labels[i - 1].IsFurniture && Headings.LevelOf(page.Tree!.Holders[i - 1]) is > 0 and < 5)
            .GroupBy(i => Headings.LevelOf(page.Tree!.Holders[i - 1])).FirstOrDefault(group => group.Count() > 1);
        foreach (var i in dated?.ToList() ?? BelowTexts(page, labels)) labels[i] = BlockLabel.Of(BlockKind.Stamp);
    }

    /// <summary>"Ostara Herald, 3 May 2019" below the text of each heading of one level: the pieces of a digest.</summary>
    private static List<int> BelowTexts(PageContext page, BlockLabel[] labels)
    {
        foreach (var level in (int[])[2, 3, 4])
        {
            var headings = Enumerable.Range(0, labels.Length).Where(i => !labels[i].IsFurniture && Headings.LevelOf(page.Tree!.Holders[i]) == level).ToList();
            if (headings.Count < 2) continue;
            var last = headings.Skip(1).Append(labels.Length).Select(end => LastOf(labels, end)).ToList();
            if (!headings.Zip(last).All(piece => piece.Second > piece.First + 1 && page.Shapes[piece.Second].Dateline is not null && page.Shapes[piece.Second - 1].IsProse)) continue;
            // The first of them looked like a summary above a day.
            foreach (var i in last) labels[i - 1] = BlockLabel.Of(BlockKind.Body);
            return last;
        }

        return [];
    }

    /// <summary>The last block before another that is no furniture.</summary>
    private static int LastOf(BlockLabel[] labels, int end)
    {
        var last = end - 1;
        while (last > 0 && labels[last].IsFurniture) last--;
        return last;
    }

    /// <summary>The heading of one of several articles that nothing divides but their days; what stands above the first heading is the page's.</summary>
    public static void MarkHead(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var text = range.First;
        while (text < range.Last && !(labels[text].Kind == BlockKind.Body && page.Shapes[text].IsProse)) text++;
        var title = -1;
        for (var i = range.First; i < text; i++)
        {
            if (!labels[i].IsFurniture && Headings.LevelOf(page.Tree!.Holders[i]) is > 0 and < 5 && page.Shapes[i].Stamp is null) title = i;
        }

        if (title < 0) return;
        for (var i = range.First; i < title; i++)
        {
            if (labels[i].Kind is BlockKind.Title or BlockKind.Body or BlockKind.Kicker or BlockKind.Subtitle) labels[i] = BlockLabel.Furniture(FurnitureReason.Navigation);
        }

        labels[title] = BlockLabel.Of(BlockKind.Title);
    }

    /// <summary>The largest element that holds this vessel and no other, and the first heading in it before the text.</summary>
    private static (int Title, ElementNode Own) Head(PageContext page, ElementNode vessel, IReadOnlyList<ElementNode> vessels, FurnitureReason?[] reasons)
    {
        var own = vessel;
        while (own.Parent is { } parent && !vessels.Any(other => other != vessel && other.First >= parent.First && other.Last <= parent.Last)) own = parent;
        for (var i = own.First; i < vessel.First; i++)
        {
            if (reasons[i] is null && Headings.LevelOf(page.Tree!.Holders[i]) is > 0 and < 4) return (i, own);
        }

        return (-1, own);
    }
}
