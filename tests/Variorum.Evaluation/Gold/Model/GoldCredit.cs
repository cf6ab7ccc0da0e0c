namespace Variorum.Evaluation.Gold.Model;

/// <summary>Somebody's part in an article.</summary>
public sealed record GoldCredit(string? Role, string Name);
