namespace Variorum.Evaluation.Treebank;

/// <summary>How well raw text was cut up.</summary>
public sealed record TokenizationScore(Figure Words, Figure Sentences);
