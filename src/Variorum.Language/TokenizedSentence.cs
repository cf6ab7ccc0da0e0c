using System.Collections.Immutable;

namespace Variorum.Language;

/// <summary>A sentence as the tokeniser leaves it: where it stands, and where each of its words stands.</summary>
/// <param name="Span">From the first character of the first word to the last of the last, in the text that was given.</param>
/// <param name="Words">In order, disjoint, inside <paramref name="Span"/>; never empty. Words are Universal Dependencies' words:
/// "don't" is two ("do", "n't"), that touch.</param>
public sealed record TokenizedSentence(TextSpan Span, ImmutableArray<TextSpan> Words);
