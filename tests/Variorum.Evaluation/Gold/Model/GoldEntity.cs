namespace Variorum.Evaluation.Gold.Model;

/// <summary>Surface forms that mean one thing.</summary>
public sealed record GoldEntity(string Id, string Name, string Type, ImmutableArray<string> Forms, bool Private);
