using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Labels;

/// <summary>Words that say of an entity what it is.</summary>
/// <param name="Head">The noun that says it.</param>
/// <param name="Span">The whole phrase, in the page text.</param>
internal sealed record Description(Sentence Sentence, ArticleEntity Entity, Token Head, TextSpan Span)
{
    /// <summary>The word for who calls the entity so, where the sentence has one: "the city listed the Front as ...".</summary>
    public Token? Caller { get; init; }

    /// <summary>It is said by a verb of calling or regarding, not merely with "as".</summary>
    public bool IsNaming { get; init; }

    /// <summary>It is said to call itself so.</summary>
    public bool IsOwn { get; init; }
}
