using Variorum.App.Export.Validation;
using Variorum.Evaluation.Scoring;

namespace Variorum.Evaluation.Sets;

/// <summary>Holds exports against their contract.</summary>
internal static class ExportEvaluation
{
    /// <param name="path">An export with its page texts in <c>pages/</c> beside it, a pile, or a folder of matters.</param>
    public static Score Run(string path)
    {
        if (File.Exists(path)) return Of([(path, ExportValidator.Validate(path, Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "pages")))]);
        var matters = ExamplesEvaluation.MatterFolders(path).Select(matter => Path.Combine(matter, "pile")).ToList();
        return Of([.. (matters.Count > 0 ? matters : [path]).Select(pile => (pile, Problems(pile)))]);
    }

    /// <summary>One figure for the problems of an export that was made for another purpose.</summary>
    public static Score Of(IReadOnlyList<(string Name, IReadOnlyList<string> Problems)> exports) => new(
        [new Figure("export.problems", exports.Sum(export => export.Problems.Count), $"in {exports.Count} exports", Better.Lower)],
        [.. exports.SelectMany(export => export.Problems.Select(problem => new Miss("export.problems", export.Name, problem)))]);

    private static IReadOnlyList<string> Problems(string pile)
    {
        using var run = ProductRun.Collate(pile);
        return ExportValidator.Validate(run.ExportPath, run.PagesPath);
    }
}
