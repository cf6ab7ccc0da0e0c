using Variorum.App.Export;
using Variorum.Claims;
using Variorum.Collation;
using Variorum.Evaluation.Export;
using Variorum.Pages;

namespace Variorum.Evaluation.Sets;

/// <summary>A pile taken through the stages one by one, in memory, so that what stands between them can be changed.</summary>
internal static class AnalysedPile
{
    /// <summary>The files of a folder, in ordinal order of their names.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal);

    /// <exception cref="ProductFailedException">The file was not read.</exception>
    public static SnapshotAnalysis Analyze(string file) => CasebookBuilder.Analyze(new Snapshot(File.ReadAllBytes(file))) is AnalysisOutcome.Analyzed analyzed
        ? analyzed.Analysis
        : throw new ProductFailedException($"{file} was not read.");

    /// <param name="files">Each with its path and its analysis.</param>
    public static Pile Of(IEnumerable<(string File, SnapshotAnalysis Analysis)> files)
    {
        var all = files.ToList();
        return new Pile([.. all.Select(file => new PileFile(Path.GetFileName(file.File), file.Analysis.Snapshot, FileState.Present))], [.. all.Select(file => file.Analysis)], [], [], CasebookSettings.Default);
    }

    public static ExportFile Export(Casebook casebook)
    {
        using var output = new MemoryStream();
        JsonLinesWriter.Write(output, new ExportLines(casebook).All());
        return ExportFile.Parse(System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
