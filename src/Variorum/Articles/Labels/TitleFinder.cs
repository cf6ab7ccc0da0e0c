namespace Variorum.Articles.Labels;

/// <summary>Finds the heading of a page's article: the block before or in its text that says what the page says of its title.</summary>
internal static class TitleFinder
{
    private static readonly string[] TitleFields = ["meta:og:title", "json-ld:NewsArticle.headline", "json-ld:Article.headline", "json-ld:BlogPosting.headline", "meta:twitter:title", "title"];

    /// <summary>The block that is the heading, or -1.</summary>
    public static int Find(PageContext page, FurnitureReason?[] reasons)
    {
        var titles = TitleFields.SelectMany(field => page.Page.Metadata.Where(entry => entry.Name == field))
            .Select(entry => WordsOf(entry.Value)).Where(words => words.Count > 0).ToList();
        var fewest = titles.Count == 0 ? 0 : titles.Min(title => title.Count);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var pool = new HashSet<string>(StringComparer.Ordinal);
        var best = -1;
        var bestScore = 0.0;
        for (var i = 0; i < page.Count; i++)
        {
            var score = Score(page, i, titles, fewest, words, pool);
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

    private static double Score(PageContext page, int i, List<HashSet<string>> titles, int fewest, HashSet<string> words, HashSet<string> pool)
    {
        var span = page.Page.Blocks[i].Span;
        if (span.Length is < 4 or > 300) return 0;
        var heading = Headings.LevelOf(page.Tree!.Holders[i]);
        // Without a title to compare with, a line that is no heading scores nothing.
        if (heading != 1 && titles.Count == 0) return 0;
        // Too few words to overlap as much as is asked for below.
        if (heading != 1 && (heading == 0 ? 3 : 6) * CountWords(span.Slice(page.Page.Text)) < 2 * fewest) return 0;
        words.Clear();
        AddWords(span.Slice(page.Page.Text), words, pool);
        if (words.Count == 0) return 0;
        var overlap = 0.0;
        foreach (var title in titles) overlap = Math.Max(overlap, 2.0 * Shared(title, words) / (title.Count + words.Count));
        if (overlap < 0.5 && heading != 1) return 0;
        if (heading == 0 && overlap < 0.8) return 0;
        return overlap + (heading == 1 ? 1 : heading is > 1 and < 4 ? 0.3 : 0) - (page.Shapes[i].LinkShare > 0.5 ? 0.2 : 0);
    }

    private static int Shared(HashSet<string> title, HashSet<string> words)
    {
        var shared = 0;
        foreach (var word in title) shared += words.Contains(word) ? 1 : 0;
        return shared;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            if (letter && !inside) count++;
            inside = letter;
        }

        return count;
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        AddWords(text, words, new HashSet<string>(StringComparer.Ordinal));
        return words;
    }

    /// <param name="pool">The words of the page so far: the same ones come back in block after block.</param>
    private static void AddWords(ReadOnlySpan<char> text, HashSet<string> words, HashSet<string> pool)
    {
        var known = pool.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        text.ToLowerInvariant(lower);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start >= 0)
            {
                if (!known.TryGetValue(lower[start..i], out var word)) pool.Add(word = lower[start..i].ToString());
                words.Add(word);
            }

            start = -1;
        }
    }
}
