using Variorum.Claims;
using Variorum.Evaluation.Gold.Marks;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Scoring.Sections;
using Variorum.Evaluation.Told;
using Variorum.Text;

namespace Variorum.Evaluation.Sets;

/// <summary>Articles full of disputed figures, of which nothing was learned: which figures are found, and whether what is said of them is so.</summary>
public static class ArticlesEvaluation
{
    public const string Folder = "tests/Variorum.Evaluation/Articles";

    /// <summary>Such articles of which it was learned what a text bears out; they are not measured.</summary>
    public const string Learned = Folder + "/Learned";

    /// <param name="path">A folder of marked articles.</param>
    public static Score Run(string path)
    {
        var (found, counted, told) = (new MatchRate(), new Share(), new Share());
        var misses = new List<Miss>();
        var borneOut = new ToldTally(JudgedPhrases.Read(Path.Combine(path, JudgedPhrases.FileName)), misses);
        foreach (var file in Files(path)) Add(file, found, counted, told, borneOut, misses);
        return new Score([found.F1("figures.f1"), counted.Of("counted.recall"), told.Of("counted.precision"), .. borneOut.Figures()], [.. misses]);
    }

    public static IEnumerable<string> Files(string path) => Directory.EnumerateFiles(path, "*.txt").Order(StringComparer.Ordinal);

    private static void Add(string file, MatchRate found, Share counted, Share told, ToldTally borneOut, List<Miss> misses)
    {
        var article = MarkedArticle.Read(file);
        var analysis = AnalysedPile.Analyze(article.Snapshot, file);
        var shift = analysis.Text.IndexOf(article.Text, StringComparison.Ordinal);
        if (shift < 0) throw new GoldFormatException(file, 1, 1, $"its text is not read as it stands: use no layout, and no more than one space or empty line.");
        var index = new CodePointIndex(analysis.Text);
        foreach (var quantity in analysis.Claims.Quantities) borneOut.Add(Path.GetFileName(file), index.ToCodePoints(quantity.Anchor.Span.Start), quantity.Quote, quantity.Counted);
        // Ages are not marked.
        var quantities = analysis.Claims.Quantities.Where(quantity => quantity.Measure != Measure.Age).ToList();
        var matched = 0;
        foreach (var figure in article.Figures)
        {
            var span = figure.Span.Shift(shift);
            var quantity = quantities.Find(quantity => quantity.Anchor.Span.Overlaps(span));
            if (quantity is null)
            {
                misses.Add(new Miss("figures", Path.GetFileName(file), $"missed: {span.Of(analysis.Text)}"));
                continue;
            }

            matched++;
            quantities.Remove(quantity);
            var right = CountedPhrases.SameThing(figure.Counted, quantity.Counted);
            counted.Add(right);
            if (quantity.Counted is not null) told.Add(right);
            if (!right) misses.Add(new Miss("counted", Path.GetFileName(file), $"{quantity.Quote}: {figure.Counted}, found '{quantity.Counted}'"));
        }

        foreach (var extra in quantities) misses.Add(new Miss("figures", Path.GetFileName(file), $"extra: {extra.Quote}"));
        found.Add(matched, matched + quantities.Count, article.Figures.Length);
    }
}
