namespace Variorum.Views.Sums;

/// <summary>A sentence with the figures of a sum marked in it; a very long one is cut.</summary>
/// <param name="Pieces">In order and without gaps: text, and whether it states a figure.</param>
public sealed record SumSentence(ImmutableArray<(string Text, bool IsFigure)> Pieces, bool CutBefore, bool CutAfter);
