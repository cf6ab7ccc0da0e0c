namespace Variorum.Claims.Quantities.Learned;

/// <summary>What may be told of a figure, for learning what of it its text bears out.</summary>
/// <param name="Phrases">The longest first.</param>
/// <param name="EndsWithOwnNoun">The last is no more than the noun beside the figure.</param>
internal sealed record PhraseDecision(ToldFigure Figure, ImmutableArray<ToldPhrase> Phrases, bool EndsWithOwnNoun);
