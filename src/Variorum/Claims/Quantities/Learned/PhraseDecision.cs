namespace Variorum.Claims.Quantities.Learned;

/// <summary>What may be told of a figure, for learning what of it its text bears out.</summary>
/// <param name="Phrases">The longest first.</param>
/// <param name="Noun">That stands beside the figure; null where there is none.</param>
internal sealed record PhraseDecision(ToldFigure Figure, ImmutableArray<ToldPhrase> Phrases, string? Noun);
