namespace Variorum.Collation.Questions.Learned;

/// <summary>What stands around the answers of a pile, and how to compare it.</summary>
/// <param name="Stems">How much a stem tells among sentences.</param>
/// <param name="Near">How much it tells beside figures.</param>
internal sealed record Surroundings(WordWeights Stems, WordWeights Near, Gists Gists, Forerunners Forerunners);
