using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for figures that the text calls what is between two others: "the difference, 65 people", "a margin of 105,690 votes".</summary>
internal static class DifferenceSearch
{
    private static readonly ImmutableArray<string> Cues = ["difference", "margin", "gap", "shortfall", "surplus", "remainder", "balance", "the rest"];

    // How far before its figure the word may stand: "the difference consists, the office says, of 65 people".
    private const int Lead = 60;

    public static Search Stated(ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var chance = new Chance();
        var found = new List<(Equation, Operation, double)>();
        foreach (var (difference, one, other) in passages.SelectMany(passage => Triples(passage.Figures)).Where(triple => IsCalledSo(triple.Difference, texts)))
        {
            var (large, small) = one.Value > other.Value ? (one, other) : (other, one);
            var result = large.Value - small.Value;
            var probability = result > 0 ? Chance.Probability(result, Math.Min(large.Step, small.Step)) : 1;
            if (!Chance.IsTelling(probability) || !Totals.OfOneSize(difference.Value, result)) continue;
            chance.Add(probability);
            if (result == difference.Value && Equation.Of(difference, [(large, 1), (small, -1)]) is var equation && Story.Fits(equation)) found.Add((equation, Operation.Sum, probability));
        }

        return Search.Of(["one subject", "two figures next to what the text calls their difference"], found, chance);
    }

    /// <summary>Every figure with the two before it, and with the two behind it.</summary>
    private static IEnumerable<(Figure Difference, Figure One, Figure Other)> Triples(ImmutableArray<Figure> figures)
    {
        for (var i = 0; i + 2 < figures.Length; i++)
        {
            yield return (figures[i + 2], figures[i], figures[i + 1]);
            yield return (figures[i], figures[i + 1], figures[i + 2]);
        }
    }

    private static bool IsCalledSo(Figure figure, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var (sentence, at) = (figure.Quantity.Sentence.Start, figure.Quantity.Anchor.Span.Start);
        var before = Folding.Fold(texts[figure.Quantity.Anchor.Snapshot][Math.Max(sentence, at - Lead)..at]);
        return Cues.Any(cue => before.Contains(cue, StringComparison.Ordinal));
    }
}
