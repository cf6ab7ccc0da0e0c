namespace Variorum.Evaluation.Gold.Model;

/// <summary>A thing of one document, from outside it.</summary>
public sealed record GoldReference(string Document, string Id);
