using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Told;

namespace Variorum.Evaluation.Sets;

/// <summary>Runs the invented matters and scores what comes of them against the marks in their texts.</summary>
internal static class ExamplesEvaluation
{
    /// <param name="path">A matter, or a folder of matters.</param>
    public static Score Run(string path)
    {
        var scores = MatterFolders(path).Select(matter => Prefixed(Path.GetFileName(matter), Matter(matter))).ToList();
        return new Score([.. scores.SelectMany(score => score.Figures)], [.. scores.SelectMany(score => score.Misses)]);
    }

    /// <summary>What is read and what it is held against; a casebook that somebody left there is neither.</summary>
    public static IEnumerable<string> Files(string path) =>
        MatterFolders(path).SelectMany(matter => new[] { "pile", "gold" }.SelectMany(part => EvaluationSet.AllFiles(Path.Combine(matter, part))));

    public static IEnumerable<string> MatterFolders(string path) =>
        IsMatter(path) ? [Path.GetFullPath(path)] : Directory.EnumerateDirectories(path).Where(IsMatter).Order(StringComparer.Ordinal);

    private static bool IsMatter(string path) => Directory.Exists(Path.Combine(path, "pile")) && Directory.Exists(Path.Combine(path, "gold"));

    private static Score Matter(string path)
    {
        var matter = MatterFolder.Read(path);
        using var run = ProductRun.Collate(matter.PilePath);
        var export = run.Export();
        var score = CasebookScorer.Score(matter.Gold, export);
        var strangers = matter.Texts
            .Select(text => (text.Key, Problem: TextDifference.Describe(text.Value, run.PageText(export, text.Key))))
            .Where(text => text.Problem is not null)
            .Select(text => new Miss("gold.other-text", text.Key, text.Problem!))
            .ToImmutableArray();
        // The gold of an invented matter is complete: what it does not name is false.
        var figures = score.Figures.Select(figure => figure.Name == "arithmetic.false" ? figure with { Better = Better.Lower } : figure);
        var texts = new Figure("gold.other-text", strangers.Length, "documents whose marked copy says something else", Better.Lower);
        var misses = new List<Miss>();
        var told = BorneOut(path, export, misses);
        return new Score([texts, .. figures, .. told], [.. strangers, .. score.Misses, .. misses]);
    }

    /// <summary>What readers found of what is told of figures.</summary>
    private static ImmutableArray<Figure> BorneOut(string path, ExportFile export, List<Miss> misses)
    {
        var tally = new ToldTally(JudgedPhrases.Read(Path.Combine(path, "gold", JudgedPhrases.FileName)), misses);
        foreach (var name in AnalysedPile.Files(Path.Combine(path, "pile")).Select(file => Path.GetFileName(file)))
        {
            foreach (var quantity in ExportDocument.Find(export, name).Of("quantity")) tally.Add(name, quantity.Span().Start, quantity.Text("quote") ?? "", quantity.Text("counted"));
        }

        return [.. tally.Figures()];
    }

    public static Score Prefixed(string matter, Score score) => new(
        [.. score.Figures.Select(figure => figure with { Name = $"{matter}.{figure.Name}" })],
        [.. score.Misses.Select(miss => miss with { Document = $"{matter}/{miss.Document}" })]);
}
