using Variorum.Language;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>A noun in the sentence of a figure, or before it.</summary>
/// <param name="Back">How many sentences before the figure's.</param>
internal sealed record NounNearby(Sentence Sentence, Token Word, int Back);
