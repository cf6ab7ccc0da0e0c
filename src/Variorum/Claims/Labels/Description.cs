using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Labels;

/// <summary>Words that say of an entity what it is.</summary>
/// <param name="Head">The noun that says it.</param>
/// <param name="Span">The whole phrase, in the page text.</param>
internal sealed record Description(Sentence Sentence, ArticleEntity Entity, Token Head, TextSpan Span);
