namespace Variorum.Pages;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">Without a byte-order mark and without lone surrogates; otherwise as decoded.</param>
/// <param name="Warnings">What was guessed or could not be read.</param>
internal sealed record DecodedText(string Text, ImmutableArray<string> Warnings);
