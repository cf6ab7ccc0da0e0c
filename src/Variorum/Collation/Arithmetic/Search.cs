namespace Variorum.Collation.Arithmetic;

/// <summary>What came of looking under one set of restrictions: the equations that hold, and how much was open.</summary>
/// <param name="Restrictions">In the words of the report.</param>
internal sealed record Search(ImmutableArray<string> Restrictions, ImmutableArray<Hit> Found)
{
    /// <param name="found">With the probability that each holds by chance.</param>
    /// <param name="chance">All that was tried.</param>
    public static Search Of(ImmutableArray<string> restrictions, IEnumerable<(Equation Equation, Operation Operation, double Probability)> found, Chance chance) =>
        new(restrictions, [.. found.Select(each => new Hit(each.Equation, each.Operation, chance.Combinations, chance.Expected(each.Probability)))]);
}
