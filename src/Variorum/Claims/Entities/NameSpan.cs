using Variorum.Language;

namespace Variorum.Claims.Entities;

/// <summary>A name where it stands, before it is known whose it is.</summary>
/// <param name="Span">In the page text, with what stands before a person's name as a title ("Ms Arvel").</param>
/// <param name="Type">What the words and the recogniser say of it; null where they say nothing.</param>
/// <param name="Title">Characters at its start that are a title, with the blank: 3 of "Ms Arvel".</param>
internal sealed record NameSpan(Sentence Sentence, TextSpan Span, EntityType? Type, int Title)
{
    /// <summary>The name without a title.</summary>
    public TextSpan Bare => new(Span.Start + Title, Span.End);
}
