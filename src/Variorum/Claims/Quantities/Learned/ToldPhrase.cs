namespace Variorum.Claims.Quantities.Learned;

/// <summary>A phrase that says what a figure counts.</summary>
/// <param name="Features">In the order of <see cref="PhraseFeatures.Names"/>.</param>
internal sealed record ToldPhrase(string Text, float[] Features);
