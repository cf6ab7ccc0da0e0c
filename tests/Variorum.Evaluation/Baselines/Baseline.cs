namespace Variorum.Evaluation.Baselines;

/// <summary>What every set has reached before, and on which bytes.</summary>
/// <param name="Sets">By set name.</param>
/// <param name="Lowered">Every act of lowering a floor, oldest first, with its reason.</param>
public sealed record Baseline(ImmutableSortedDictionary<string, SetBaseline> Sets, ImmutableArray<LoweredFloor> Lowered)
{
    public static Baseline Empty { get; } = new(ImmutableSortedDictionary.Create<string, SetBaseline>(StringComparer.Ordinal), []);
}
