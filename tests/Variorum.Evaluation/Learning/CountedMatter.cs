using Variorum.Claims;
using Variorum.Claims.Quantities.Learned;
using Variorum.Collation.Questions;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold;
using Variorum.Evaluation.Gold.Model;
using Variorum.Evaluation.Scoring;
using Variorum.Evaluation.Scoring.Sections;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>An invented matter read by the rules of grammar alone, with what its gold says of the figures.</summary>
internal sealed class CountedMatter
{
    public CountedMatter(string path)
    {
        Name = Path.GetFileName(path);
        var folder = MatterFolder.Read(path);
        var files = AnalysedPile.Files(folder.PilePath).Select(file => (File: file, Labels: new FigureLabels(file))).ToList();
        var export = AnalysedPile.Export(CasebookBuilder.Collate(AnalysedPile.Of(files.Select(file => (file.File, file.Labels.Analysis))), QuestionMethod.Ruled, null));
        var gold = Gold(folder, export);
        Decisions = [.. files.SelectMany(file => file.Labels.Read(figure => GoldOf(file.Labels.Analysis, figure, gold)))];
    }

    public string Name { get; }

    public ImmutableArray<LabelledDecision> Decisions { get; }

    private static string? GoldOf(SnapshotAnalysis analysis, ToldFigure figure, Dictionary<string, string> gold) =>
        FigureLabels.QuantityOf(analysis, figure) is { } found ? gold.GetValueOrDefault(found.Id.ToString()) : null;

    /// <summary>What the gold says of each figure that was found, by its identifier.</summary>
    private static Dictionary<string, string> Gold(MatterFolder folder, ExportFile export)
    {
        var counted = folder.Gold.Documents.SelectMany(document => document.Quantities.Select(quantity => (Key: new GoldReference(document.Name, quantity.Id), quantity.Counted))).ToDictionary(pair => pair.Key, pair => pair.Counted);
        return QuantityScorer.Of(folder.Gold, export, new List<Miss>()).Matched.ToDictionary(pair => pair.Value.Text("id") ?? "", pair => counted[pair.Key], StringComparer.Ordinal);
    }
}
