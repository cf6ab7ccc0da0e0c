namespace Variorum.Collation.Arithmetic;

/// <summary>An equation that holds, under the restrictions that leave the least to chance.</summary>
/// <param name="Search">Which search found it: 0 for the narrowest.</param>
/// <param name="Combinations">How many combinations these restrictions left.</param>
/// <param name="Expected">How many of them, at least as improbable, chance alone would make.</param>
internal sealed record Finding(
    Equation Equation, Operation Operation, ImmutableArray<string> Restrictions, int Search, decimal Surprise, long Combinations, double Expected);
