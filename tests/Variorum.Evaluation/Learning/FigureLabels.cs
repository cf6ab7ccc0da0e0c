using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Scoring.Sections;
using Variorum.Evaluation.Sets;

namespace Variorum.Evaluation.Learning;

/// <summary>Reads a document by the rules of grammar alone, and labels every choice that could be learned.</summary>
internal sealed class FigureLabels
{
    private readonly List<CountedDecision> _decisions = [];

    /// <exception cref="ProductFailedException">The file was not read.</exception>
    public FigureLabels(string file) => Analysis = AnalysedPile.Analyze(file, new CountedChoices(null, _decisions.Add));

    public SnapshotAnalysis Analysis { get; }

    /// <param name="goldOf">What the gold says that a figure counts; null where it does not have the figure.</param>
    public ImmutableArray<LabelledDecision> Read(Func<ToldFigure, string?> goldOf) => [.. _decisions.Select(decision => Labelled(decision, goldOf)).OfType<LabelledDecision>()];

    /// <summary>What became of a figure; null where it turned out to count nothing.</summary>
    public static Quantity? QuantityOf(SnapshotAnalysis analysis, ToldFigure figure) =>
        analysis.Claims.Quantities.FirstOrDefault(quantity => quantity.Anchor.Span.Contains(figure.Site.Written.Number.Figure.Start));

    private static LabelledDecision? Labelled(CountedDecision decision, Func<ToldFigure, string?> goldOf) => goldOf(decision.Figure.Told) is { } gold
        ? new LabelledDecision(decision, [.. decision.Candidates.Select(candidate => CountedPhrases.SameThing(gold, candidate.Thing.Text))])
        : null;
}
