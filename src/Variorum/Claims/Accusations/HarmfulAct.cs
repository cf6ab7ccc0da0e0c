using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Words that say that somebody did harm or wrong.</summary>
/// <param name="Agent">The word for who did it; a pronoun or a name's word.</param>
/// <param name="Span">The clause or phrase that says it, in the page text.</param>
internal sealed record HarmfulAct(Sentence Sentence, Token Agent, TextSpan Span);
