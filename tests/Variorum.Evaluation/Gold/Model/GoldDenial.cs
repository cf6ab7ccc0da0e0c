namespace Variorum.Evaluation.Gold.Model;

/// <summary>An answer to an accusation, anywhere in the pile.</summary>
public sealed record GoldDenial(GoldReference Accusation, string By, GoldReference Answer);
