using Variorum.Language;

namespace Variorum.Claims.Attributions;

/// <summary>The words that name a source, before it is known whom they mean.</summary>
/// <param name="Span">In the page text.</param>
/// <param name="Head">The word that stands for it: of "the report" and of "who, in the report"; the antecedent of a relative pronoun.</param>
internal sealed record SourcePhrase(TextSpan Span, Token Head, Sentence Sentence);
