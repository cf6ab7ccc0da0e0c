namespace Variorum.Collation.Arithmetic;

/// <summary>What came of looking under one set of restrictions: the equations that hold, and how much was open.</summary>
/// <param name="Restrictions">In the words of the report.</param>
/// <param name="Found">With the probability that each holds by chance.</param>
internal sealed record Search(ImmutableArray<string> Restrictions, ImmutableArray<(Equation Equation, Operation Operation, double Probability)> Found, Chance Chance);
