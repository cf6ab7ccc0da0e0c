namespace Variorum.Language.Entities;

/// <summary>A name in a sentence.</summary>
/// <param name="Span">From its first to its last character, in the text that was given.</param>
/// <param name="FirstWord">Its first word, counted from 0 in its sentence.</param>
/// <param name="EndWord">The word after its last.</param>
/// <param name="Type">What it names.</param>
public sealed record Name(TextSpan Span, int FirstWord, int EndWord, NameType Type);
