namespace Variorum.Evaluation.Gold.Model;

/// <summary>A question with its readings, each the quantities that give one answer.</summary>
public sealed record GoldQuestion(string Text, ImmutableArray<ImmutableArray<GoldReference>> Readings);
