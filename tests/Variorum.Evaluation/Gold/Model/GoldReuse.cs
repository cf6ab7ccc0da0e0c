namespace Variorum.Evaluation.Gold.Model;

/// <summary>Two passages that are one text.</summary>
public sealed record GoldReuse(GoldReference A, GoldReference B, string Form, string? Direction);
