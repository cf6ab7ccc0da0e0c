using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation;

/// <summary>Finds furniture that passed for article text by its repetition across pages of one site in the pile.</summary>
/// <remarks>
/// A pure function of the pages, in any order. Words that come back on most pages of a site belong to the site: an "about us" that reads
/// like an article's last paragraph cannot be told from one page alone. A text that a site printed twice comes back as well: so nothing
/// counts that is part of a longer copied run.
/// </remarks>
public static class RepeatedFurnitureFinder
{
    private const int FewestPages = 3;
    // A site's blocks stand on nearly all of its pages; an article's words on its copies, which are few among many.
    private const double LeastShare = 0.5;
    // Long copied runs are reprints: furniture comes in a few blocks between texts that differ.
    private const int LongestRun = 12;

    /// <summary>By snapshot, then by place.</summary>
    public static ImmutableArray<RepeatedFurniture> Find(IEnumerable<SnapshotAnalysis> pile)
    {
        var found = ImmutableArray.CreateBuilder<RepeatedFurniture>();
        var sites = pile.Where(page => page.Site is not null).DistinctBy(page => page.Snapshot).GroupBy(page => page.Site!, StringComparer.Ordinal);
        foreach (var site in sites)
        {
            var pages = site.Select(page => (page.Snapshot, Pieces: Pieces(page))).ToList();
            if (pages.Count < FewestPages) continue;
            var counts = Count(pages.Select(page => page.Pieces));
            foreach (var (snapshot, pieces) in pages) found.AddRange(OnPage(snapshot, pieces, site.Key, counts, pages.Count));
        }

        return [.. found.OrderBy(piece => piece.Anchor)];
    }

    /// <summary>The page's paragraphs and what was found to be furniture on it, in page order: the latter counts for what it repeats.</summary>
    private static List<Piece> Pieces(SnapshotAnalysis page) =>
    [
        .. page.Furniture.Select(furniture => new Piece(furniture.Span, Folded(page.Text, furniture.Span), false))
            .Concat(page.Articles.SelectMany(article => article.Paragraphs).Select(span => new Piece(span, Folded(page.Text, span), true)))
            .Where(piece => piece.Words.Length > 0)
            .OrderBy(piece => piece.Span),
    ];

    private static Dictionary<string, int> Count(IEnumerable<List<Piece>> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pieces in pages)
        {
            foreach (var words in pieces.Select(piece => piece.Words).Distinct(StringComparer.Ordinal)) counts[words] = counts.GetValueOrDefault(words) + 1;
        }

        return counts;
    }

    private static IEnumerable<RepeatedFurniture> OnPage(SnapshotId snapshot, List<Piece> pieces, string site, Dictionary<string, int> counts, int sitePages)
    {
        var least = Math.Max(FewestPages, (int)Math.Ceiling(LeastShare * sitePages));
        var run = new List<Piece>();
        foreach (var piece in pieces.Append(default))
        {
            if (piece.Words is not null && counts[piece.Words] >= least)
            {
                if (piece.InArticle) run.Add(piece);
                continue;
            }

            if (run.Count <= LongestRun)
            {
                foreach (var repeated in run) yield return new RepeatedFurniture(snapshot, repeated.Span, site, counts[repeated.Words], sitePages);
            }

            run.Clear();
        }
    }

    /// <summary>Without regard to case, blanks and figures: dates and counts change from page to page.</summary>
    private static string Folded(string text, TextSpan span) => string.Concat(span.Of(text).Where(char.IsLetter).Select(char.ToLowerInvariant));

    private readonly record struct Piece(TextSpan Span, string Words, bool InArticle);
}
