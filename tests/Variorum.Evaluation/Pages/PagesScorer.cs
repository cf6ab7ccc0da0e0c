using Variorum.Articles;
using Variorum.Pages;

namespace Variorum.Evaluation.Pages;

/// <summary>Scores article bodies against <c>article-extraction</c> or any set of its shape.</summary>
public static class PagesScorer
{
    /// <summary>F1 is that of the mean precision and the mean recall, as the benchmark's authors report it; the mean of the pages' own F1 stands beside it.</summary>
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<PageMiss> Misses) Score(string folder)
    {
        List<double> precisions = [], recalls = [], each = [];
        List<PageMiss> misses = [];
        var exact = 0;
        var pages = PageSet.Load(folder);
        foreach (var page in pages)
        {
            var body = Body(page.Bytes);
            var (precision, recall) = Shingles.Compare(page.Body, string.Join("\n\n", body));
            if (precision is { } p) precisions.Add(p);
            if (recall is { } r) recalls.Add(r);
            var f1 = Harmonic(precision ?? 0, recall ?? 0);
            each.Add(f1);
            if (Shingles.SameWords(page.Body, string.Join("\n\n", body))) exact++;
            if (f1 < 1) misses.Add(Miss(page, f1, body));
        }

        var (meanPrecision, meanRecall) = (Mean(precisions), Mean(recalls));
        return (
            [
                ("pages.f1", Harmonic(meanPrecision, meanRecall)),
                ("pages.precision", meanPrecision),
                ("pages.recall", meanRecall),
                ("pages.mean-f1", Mean(each)),
                ("pages.exact", (double)exact / Math.Max(1, pages.Count)),
                ("pages.count", pages.Count),
            ],
            [.. misses.OrderBy(miss => miss.F1).ThenBy(miss => miss.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The paragraphs of the page's longest article, without its title and subtitle: what the set calls the body.</summary>
    internal static IReadOnlyList<string> Body(byte[] bytes)
    {
        if (PageReader.Read(new Snapshot(bytes)) is not PageReading.Read { Page: var page }) return [];
        var longest = ArticleFinder.Find(page).Articles.MaxBy(article => article.Paragraphs.Sum(paragraph => paragraph.Length));
        if (longest is null) return [];
        return [.. longest.Paragraphs.Where(paragraph => (longest.Title is null || !longest.Title.Span.Overlaps(paragraph)) && !longest.Subtitles.Contains(paragraph)).Select(page.Text.Of)];
    }

    private static string Of(this string text, Variorum.Language.TextSpan span) => span.Of(text);

    private static PageMiss Miss(TruePage page, double f1, IReadOnlyList<string> body)
    {
        var truth = page.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (flatTruth, flatBody) = (Flat(page.Body), Flat(string.Join(" ", body)));
        return new PageMiss(
            page.Id,
            page.Address,
            f1,
            [.. truth.Where(paragraph => !flatBody.Contains(Flat(paragraph), StringComparison.Ordinal))],
            [.. body.Where(paragraph => !flatTruth.Contains(Flat(paragraph), StringComparison.Ordinal))]);
    }

    private static string Flat(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static double Mean(List<double> values) => values.Count == 0 ? 0 : values.Sum() / values.Count;

    private static double Harmonic(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}
