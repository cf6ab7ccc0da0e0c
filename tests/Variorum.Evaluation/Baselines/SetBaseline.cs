namespace Variorum.Evaluation.Baselines;

/// <param name="Sha256">Over the names and bytes of the set's files.</param>
/// <param name="Floors">By figure. For figures that are better when lower it is the highest value that passes.</param>
public sealed record SetBaseline(string Sha256, ImmutableSortedDictionary<string, double> Floors);
