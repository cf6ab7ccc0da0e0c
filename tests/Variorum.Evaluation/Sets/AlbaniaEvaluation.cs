using Variorum.App.Export.Validation;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Json;
using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Sets;

/// <summary>Runs the pile of real documents and scores what comes of it.</summary>
internal static class AlbaniaEvaluation
{
    private static readonly string PileFolder = Path.Combine("piles", "albania");

    /// <param name="path">A folder with <c>piles/albania</c> and <c>gold</c>; or an export, to be scored against the usual gold.</param>
    public static Score Run(string path)
    {
        if (File.Exists(path)) return CasebookScorer.Score(PileGoldReader.Read(Places.Find().InShared("gold")), ExportFile.Load(path));
        using var run = ProductRun.Collate(Path.Combine(path, PileFolder));
        var score = CasebookScorer.Score(PileGoldReader.Read(Path.Combine(path, "gold")), run.Export());
        var validity = ExportEvaluation.Of([(PileFolder, ExportValidator.Validate(run.ExportPath, run.PagesPath))]);
        return new Score([.. validity.Figures, .. score.Figures], [.. validity.Misses, .. score.Misses]);
    }

    public static IEnumerable<string> Files(string path) =>
        new[] { PileFolder, "gold" }.SelectMany(part => EvaluationSet.AllFiles(Path.Combine(path, part)));
}
