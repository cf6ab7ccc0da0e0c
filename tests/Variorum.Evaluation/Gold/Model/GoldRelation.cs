namespace Variorum.Evaluation.Gold.Model;

/// <summary>How two answers stand to each other.</summary>
public sealed record GoldRelation(string Kind, GoldReference A, GoldReference B);
