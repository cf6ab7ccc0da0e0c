using Variorum.App.Export;
using Variorum.Claims;
using Variorum.Collation;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Scoring.Sections;
using Variorum.Evaluation.Sets;
using Variorum.Pages;

namespace Variorum.Evaluation.GoldClaims;

/// <summary>Collates the gold's own quantities: what is wrong then is the collation's fault alone.</summary>
internal static class GoldClaimsRun
{
    public static Score Run(string pileFolder, GoldPile gold)
    {
        var export = Export(Collate(pileFolder, gold));
        var misses = new List<Miss>();
        var quantities = new QuantityScorer(misses);
        foreach (var document in gold.Documents)
            quantities.Add(document, ExportDocument.Find(export, document.Name), new NameMatcher(document.Entities, gold.SharedEntities));
        misses.Clear();
        return new Score(
            [QuestionScorer.Score(gold, export, quantities.Matched, misses), RelationScorer.Score(gold, export, quantities.Matched, misses), .. ArithmeticScorer.Score(gold, export, misses)],
            [.. misses]);
    }

    /// <summary>The documents that have a gold, with its quantities in place of those that were found.</summary>
    public static Casebook Collate(string pileFolder, GoldPile gold) => CasebookBuilder.Collate(
        Pile(pileFolder, file => gold.Documents.FirstOrDefault(document => file.StartsWith(document.Name, StringComparison.Ordinal)) is { } document ? analysis => WithGold(analysis, document) : analysis => null));

    /// <summary>The documents of a folder, each analysed and then changed.</summary>
    /// <param name="change">From a file's name to what is done with its analysis: null leaves it as it is, a null result leaves the document out.</param>
    public static Pile Pile(string folder, Func<string, Func<SnapshotAnalysis, SnapshotAnalysis?>?> change)
    {
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Analysis: change(Path.GetFileName(file)) is { } changing ? changing(Analyze(file)) : Analyze(file)))
            .Where(file => file.Analysis is not null)
            .Select(file => (file.Name, Analysis: file.Analysis!))
            .ToList();
        return new Pile([.. files.Select(file => new PileFile(file.Name, file.Analysis.Snapshot, FileState.Present))], [.. files.Select(file => file.Analysis)], [], [], CasebookSettings.Default);
    }

    private static SnapshotAnalysis Analyze(string file) => CasebookBuilder.Analyze(new Snapshot(File.ReadAllBytes(file))) is AnalysisOutcome.Analyzed analyzed
        ? analyzed.Analysis
        : throw new ProductFailedException($"{file} was not read.");

    private static SnapshotAnalysis WithGold(SnapshotAnalysis analysis, GoldDocument gold) => analysis with { Claims = analysis.Claims with { Quantities = GoldQuantities.Of(gold, analysis) } };

    public static ExportFile Export(Casebook casebook)
    {
        using var output = new MemoryStream();
        JsonLinesWriter.Write(output, new ExportLines(casebook).All());
        return ExportFile.Parse(System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
