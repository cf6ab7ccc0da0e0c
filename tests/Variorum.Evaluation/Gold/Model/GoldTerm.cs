namespace Variorum.Evaluation.Gold.Model;

/// <summary>One figure of an identity; the sign is 1 or -1.</summary>
public sealed record GoldTerm(GoldReference Quantity, decimal Value, int Sign);
