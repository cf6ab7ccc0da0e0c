namespace Variorum.Evaluation.Gold.Model;

/// <summary>Forms that look alike and mean different things.</summary>
public sealed record GoldDifference(ImmutableArray<string> Forms);
