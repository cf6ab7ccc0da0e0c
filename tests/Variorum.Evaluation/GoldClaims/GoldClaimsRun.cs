using Variorum.Claims;
using Variorum.Collation;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Scoring.Sections;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.GoldClaims;

/// <summary>Collates the gold's own quantities: what is wrong then is the collation's fault alone.</summary>
internal static class GoldClaimsRun
{
    public static Score Run(string pileFolder, GoldPile gold)
    {
        var export = AnalysedPile.Export(Collate(pileFolder, gold));
        var misses = new List<Miss>();
        var quantities = QuantityScorer.Of(gold, export, misses);
        misses.Clear();
        return new Score(
            [QuestionScorer.Score(gold, export, quantities.Matched, misses), RelationScorer.Score(gold, export, quantities.Matched, misses), RelationScorer.Conflicts(gold, export, quantities.Matched), .. ArithmeticScorer.Score(gold, export, misses)],
            [.. misses]);
    }

    /// <summary>The documents that have a gold, with its quantities in place of those that were found.</summary>
    public static Casebook Collate(string pileFolder, GoldPile gold) => CasebookBuilder.Collate(AnalysedPile.Of(
        from file in AnalysedPile.Files(pileFolder)
        let document = gold.Documents.FirstOrDefault(document => Path.GetFileName(file).StartsWith(document.Name, StringComparison.Ordinal))
        where document is not null
        select (file, WithGold(AnalysedPile.Analyze(file), document))));

    private static SnapshotAnalysis WithGold(SnapshotAnalysis analysis, GoldDocument gold) => analysis with { Claims = analysis.Claims with { Quantities = GoldQuantities.Of(gold, analysis) } };
}
