using Variorum.App.Export;
using Variorum.Claims;
using Variorum.Claims.Quantities.Learned;
using Variorum.Collation;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Collation.Questions;
using Variorum.Evaluation.Export;
using Variorum.Pages;

namespace Variorum.Evaluation.Sets;

/// <summary>A pile taken through the stages one by one, in memory, so that what stands between them can be changed.</summary>
internal static class AnalysedPile
{
    /// <summary>The files of a folder, in ordinal order of their names.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal);

    /// <param name="choices">How it is chosen what figures without a noun count; null for the program's own way.</param>
    /// <exception cref="ProductFailedException">The file was not read.</exception>
    public static SnapshotAnalysis Analyze(string file, CountedChoices? choices = null) => Analyze(new Snapshot(File.ReadAllBytes(file)), file, choices);

    /// <param name="name">What to call it in an error.</param>
    /// <inheritdoc cref="Analyze(string, CountedChoices?)"/>
    public static SnapshotAnalysis Analyze(Snapshot snapshot, string name, CountedChoices? choices = null) => CasebookBuilder.Analyze(snapshot, choices ?? CountedChoices.Learned) is AnalysisOutcome.Analyzed analyzed
        ? analyzed.Analysis
        : throw new ProductFailedException($"{name} was not read.");

    /// <param name="files">Each with its path and its analysis.</param>
    public static Pile Of(IEnumerable<(string File, SnapshotAnalysis Analysis)> files)
    {
        var all = files.ToList();
        return new Pile([.. all.Select(file => new PileFile(Path.GetFileName(file.File), file.Analysis.Snapshot, FileState.Present))], [.. all.Select(file => file.Analysis)], [], [], CasebookSettings.Default);
    }

    /// <summary>All files of a folder, as the program analyses them.</summary>
    public static Pile Read(string folder) => Of(Files(folder).Select(file => (file, Analyze(file))));

    /// <summary>What comes of a pile by the rules alone, and what its questions are asked of.</summary>
    /// <param name="sums">What was learned of sums; null for those of neighbours alone.</param>
    public static (Casebook Casebook, QuestionMaterial Material) Ruled(Pile pile, SumModel? sums)
    {
        QuestionMaterial? seen = null;
        var casebook = CasebookBuilder.Collate(pile, QuestionMethod.Ruled with { Group = material => (seen = material).Ruled }, sums);
        return (casebook, seen ?? throw new ProductFailedException("A pile was not collated."));
    }

    public static ExportFile Export(Casebook casebook)
    {
        using var output = new MemoryStream();
        JsonLinesWriter.Write(output, new ExportLines(casebook).All());
        return ExportFile.Parse(System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
