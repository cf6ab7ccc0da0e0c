namespace Variorum.Articles.Labels;

/// <summary>Finds the heading of a page's article: the block before or in its text that says what the page says of its title.</summary>
internal static class TitleFinder
{
    private static readonly string[] TitleFields = ["meta:og:title", "json-ld:NewsArticle.headline", "json-ld:Article.headline", "json-ld:BlogPosting.headline", "meta:twitter:title", "title"];

    /// <summary>The block that is the heading, or -1.</summary>
    public static int Find(PageContext page, FurnitureReason?[] reasons)
    {
        var titles = TitleFields.SelectMany(field => page.Page.Metadata.Where(entry => entry.Name == field))
            .Select(entry => Words(entry.Value)).Where(words => words.Count > 0).ToList();
        var best = -1;
        var bestScore = 0.0;
        for (var i = 0; i < page.Count; i++)
        {
            var score = Score(page, i, titles);
            if (score > 0 && reasons[i] is not null) score -= 0.5;
            if (score <= 0) continue;
            // Of two equal ones the later is nearer to the text (sticky bars and breadcrumbs repeat the title further up), unless the text
            // has begun (lists of related articles repeat it further down).
            if (score > bestScore || (score >= bestScore && !ProseBetween(page, reasons, best, i))) (best, bestScore) = (i, score);
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

    private static double Score(PageContext page, int i, List<HashSet<string>> titles)
    {
        var span = page.Page.Blocks[i].Span;
        if (span.Length is < 4 or > 300) return 0;
        var heading = Headings.LevelOf(page.Tree!.Holders[i]);
        var words = Words(span.Of(page.Page.Text));
        if (words.Count == 0) return 0;
        var overlap = titles.Select(title => 2.0 * title.Count(words.Contains) / (title.Count + words.Count)).DefaultIfEmpty().Max();
        if (overlap < 0.5 && heading != 1) return 0;
        if (heading == 0 && overlap < 0.8) return 0;
        return overlap + (heading == 1 ? 1 : heading is > 1 and < 4 ? 0.3 : 0) - (page.Shapes[i].LinkShare > 0.5 ? 0.2 : 0);
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0) words.Add(text[start..i].ToLowerInvariant());
            start = -1;
        }

        return words;
    }
}
