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
    public static Casebook Collate(string pileFolder, GoldPile gold)
    {
        var files = Directory.EnumerateFiles(pileFolder).Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Gold: gold.Documents.FirstOrDefault(document => Path.GetFileName(file).StartsWith(document.Name, StringComparison.Ordinal))))
            .Where(file => file.Gold is not null)
            .Select(file => (file.Name, Analysis: Analyze(Path.Combine(pileFolder, file.Name), file.Gold!)))
            .ToList();
        return CasebookBuilder.Collate(new Pile(
            [.. files.Select(file => new PileFile(file.Name, file.Analysis.Snapshot, FileState.Present))], [.. files.Select(file => file.Analysis)], [], [], CasebookSettings.Default));
    }

    private static SnapshotAnalysis Analyze(string file, GoldDocument gold)
    {
        var outcome = CasebookBuilder.Analyze(new Snapshot(File.ReadAllBytes(file)));
        var analysis = outcome is AnalysisOutcome.Analyzed analyzed ? analyzed.Analysis : throw new ProductFailedException($"{file} was not read.");
        return analysis with { Claims = analysis.Claims with { Quantities = GoldQuantities.Of(gold, analysis) } };
    }

    private static ExportFile Export(Casebook casebook)
    {
        using var output = new MemoryStream();
        JsonLinesWriter.Write(output, new ExportLines(casebook).All());
        return ExportFile.Parse(System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
