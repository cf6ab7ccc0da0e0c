namespace Variorum.Evaluation.Gold.Model;

/// <summary>Articles that go back to one root.</summary>
public sealed record GoldOrigin(string Root, ImmutableArray<GoldReference> Articles);
