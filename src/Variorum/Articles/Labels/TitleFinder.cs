namespace Variorum.Articles.Labels;

/// <summary>Finds the heading of a page's article: the block before or in its text that says what the page says of its title.</summary>
internal static class TitleFinder
{
    private static readonly string[] TitleFields = ["meta:og:title", "json-ld:NewsArticle.headline", "json-ld:Article.headline", "json-ld:BlogPosting.headline", "meta:twitter:title", "title"];

    /// <summary>The block that is the heading, or -1.</summary>
    public static int Find(PageContext page, FurnitureReason?[] reasons)
    {
        var titles = new TitleWords(TitleFields.SelectMany(field => page.Page.Metadata.Where(entry => entry.Name == field)).Select(entry => entry.Value));
        var (best, score) = Best(page, reasons, titles, headingsOnly: true);
        // What is no heading scores this at most: as a rule it need not be looked at.
        if (score <= 1) (best, _) = Best(page, reasons, titles, headingsOnly: false);
        return best < 0 ? best : BelowSiteName(page, reasons, best);
    }

    private static (int Block, double Score) Best(PageContext page, FurnitureReason?[] reasons, TitleWords titles, bool headingsOnly)
    {
        var (best, bestScore) = (-1, 0.0);
        for (var i = 0; i < page.Count; i++)
        {
            var heading = Headings.LevelOf(page.Tree!.Holders[i]);
            var score = headingsOnly && heading == 0 ? 0 : Score(page, i, heading, titles);
            if (score > 0 && reasons[i] is not null) score -= 0.5;
            if (score <= 0) continue;
            // Of two equal ones the later is nearer to the text (sticky bars and breadcrumbs repeat the title further up), unless the text
            // has begun (lists of related articles repeat it further down).
            if (score > bestScore || (score >= bestScore && !ProseBetween(page, reasons, best, i))) (best, bestScore) = (i, score);
        }

        return (best, bestScore);
    }

    /// <summary>
    /// Where the page's title is made of two names and the best heading says but one of them, the other may be the article's: a heading right above the
    /// text that says it whole. Blogs give their own name the heading of the first level.
    /// </summary>
    private static int BelowSiteName(PageContext page, FurnitureReason?[] reasons, int best)
    {
        if (page.Page.Metadata.FirstOrDefault(entry => entry.Name == "title")?.Value is not { } title || title.Length > 300) return best;
        var site = page.Words(best).ToString();
        if (!title.StartsWith(site, StringComparison.OrdinalIgnoreCase)) return best;
        var rest = title.AsSpan(site.Length).TrimStart(" :|-–—»·");
        if (rest.Length < 4 || rest.Length + site.Length == title.Length) return best;
        for (var i = best + 1; i < page.Count; i++)
        {
            if (page.Shapes[i].IsProse && reasons[i] is null) return best;
            if (reasons[i] is null && Headings.LevelOf(page.Tree!.Holders[i]) is > 1 and < 5 && page.Words(i).Equals(rest, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return best;
    }

    private static bool ProseBetween(PageContext page, FurnitureReason?[] reasons, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (page.Shapes[i].IsProse && reasons[i] is null) return true;
        }

        return false;
    }

    private static double Score(PageContext page, int i, int heading, TitleWords titles)
    {
        var span = page.Page.Blocks[i].Span;
        if (span.Length is < 4 or > 300) return 0;
        // Without a title to compare with, a line that is no heading scores nothing.
        if (heading != 1 && titles.IsEmpty) return 0;
        // Too few words to overlap as much as is asked for below.
        if (heading != 1 && (heading == 0 ? 3 : 6) * CountWords(span.Slice(page.Page.Text)) < 2 * titles.Fewest) return 0;
        var least = heading switch { 1 => 0, 0 => 0.8, _ => 0.5 };
        if (titles.Overlap(span.Slice(page.Page.Text), least) is not { } overlap) return 0;
        return overlap + (heading == 1 ? 1 : heading is > 1 and < 4 ? 0.3 : 0) - (page.Shapes[i].LinkShare > 0.5 ? 0.2 : 0);
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in new WordRanges(text)) count++;
        return count;
    }
}
