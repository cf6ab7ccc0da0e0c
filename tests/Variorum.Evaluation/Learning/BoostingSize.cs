namespace Variorum.Evaluation.Learning;

/// <summary>How much boosting may learn.</summary>
/// <param name="TreesOfBag">How many trees follow one another.</param>
/// <param name="Depth">How many questions a tree asks at most, one after another.</param>
public readonly record struct BoostingSize(int TreesOfBag, int Depth);
