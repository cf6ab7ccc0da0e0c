using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Collation;

/// <summary>Finds furniture by its repetition across pages of one site in the pile.</summary>
/// <remarks>
/// A pure function of the pages, in any order. Words that come back on most pages of a site belong to the site: an "about us" that reads
/// like an article's last paragraph cannot be told from one page alone. A text that a site printed twice comes back as well: so nothing
/// counts that stands in the same company, between the same neighbours on both sides, as part of a longer copied run.
/// </remarks>
public static class RepeatedFurnitureFinder
{
    private const int FewestPages = 3;
    // A site's blocks stand on nearly all of its pages; an article's words on its copies, which are few among many.
    private const double LeastShare = 0.5;
    // Long copied runs are reprints: furniture comes in a few blocks between texts that differ.
    private const int LongestRun = 12;

    /// <summary>By snapshot, then by place.</summary>
    public static ImmutableArray<RepeatedFurniture> Find(IEnumerable<(Page Page, PageArticles Articles)> pile)
    {
        var found = ImmutableArray.CreateBuilder<RepeatedFurniture>();
        var sites = pile.Select(entry => (entry.Page, entry.Articles, Site: Site(entry.Page)))
            .Where(entry => entry.Site is not null)
            .DistinctBy(entry => entry.Page.Snapshot)
            .GroupBy(entry => entry.Site!, StringComparer.Ordinal);
        foreach (var site in sites)
        {
            var pages = site.ToList();
            if (pages.Count < FewestPages) continue;
            var counts = Count(pages.Select(entry => entry.Page));
            foreach (var (page, articles, _) in pages) found.AddRange(OnPage(page, articles, site.Key, counts, pages.Count));
        }

        return [.. found.OrderBy(piece => piece.Anchor)];
    }

    /// <summary>The host of the page's address, without "www."; else its name for itself; null where it says neither.</summary>
    private static string? Site(Page page)
    {
        foreach (var name in (string[])["link:canonical", "meta:og:url"])
        {
            var value = page.Metadata.FirstOrDefault(entry => entry.Name == name)?.Value;
            if (value is null || !Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Host.Length == 0) continue;
            return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        }

        return page.Metadata.FirstOrDefault(entry => entry.Name == "meta:og:site_name")?.Value;
    }

    private static Dictionary<string, int> Count(IEnumerable<Page> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var words in page.Blocks.Select(block => Folded(page, block)).Distinct(StringComparer.Ordinal))
                counts[words] = counts.GetValueOrDefault(words) + 1;
        }

        return counts;
    }

    private static IEnumerable<RepeatedFurniture> OnPage(Page page, PageArticles articles, string site, Dictionary<string, int> counts, int sitePages)
    {
        var least = Math.Max(FewestPages, (int)Math.Ceiling(LeastShare * sitePages));
        var run = new List<(Block Block, int Pages)>();
        foreach (var block in page.Blocks)
        {
            var pages = counts[Folded(page, block)];
            if (pages >= least)
            {
                run.Add((block, pages));
                continue;
            }

            foreach (var piece in Keep(run, page, articles, site, sitePages)) yield return piece;
            run.Clear();
        }

        foreach (var piece in Keep(run, page, articles, site, sitePages)) yield return piece;
    }

    private static IEnumerable<RepeatedFurniture> Keep(List<(Block Block, int Pages)> run, Page page, PageArticles articles, string site, int sitePages)
    {
        var inArticle = run.Select(entry => articles.Articles.Any(article => article.Paragraphs.Any(entry.Block.Span.Overlaps))).ToList();
        if (inArticle.Count(inside => inside) > LongestRun) return [];
        return run.Zip(inArticle, (entry, inside) => new RepeatedFurniture(page.Snapshot, entry.Block.Span, site, entry.Pages, sitePages, inside));
    }

    /// <summary>Without regard to case, blanks and figures: dates and counts change from page to page.</summary>
    private static string Folded(Page page, Block block) =>
        string.Concat(block.Span.Of(page.Text).Where(char.IsLetter).Select(char.ToLowerInvariant));
}
