using Variorum.Language;

namespace Variorum.Claims.Entities.Names;

/// <summary>A name where it stands, before it is known whose it is.</summary>
/// <param name="Span">In the page text, with the form of address before a person's name ("Ms Arvel").</param>
/// <param name="Type">What the words and the recogniser say of it; null where they say nothing.</param>
/// <param name="Title">Characters at its start that are the form of address, with the blank: 3 of "Ms Arvel".</param>
internal sealed record NameSpan(Sentence Sentence, TextSpan Span, EntityType? Type, int Title)
{
    /// <summary>The name without a title.</summary>
    public TextSpan Bare => new(Span.Start + Title, Span.End);

    /// <summary>What makes two spellings one form where the words alone do not: "ostra police".</summary>
    public string? Canonical { get; init; }

    /// <summary>"the" stands right before it, as it never does before a person's name.</summary>
    public bool HasArticle { get; init; }

    /// <summary>A common noun with a capital, that only is a name where a fuller one has it: "the Office".</summary>
    public bool IsWeak { get; init; }

    /// <summary>"Mr", "Mrs", "Captain" right before a surname; null where nothing stands there.</summary>
    public string? Address { get; init; }

    /// <summary>How it speaks: "Ostra's police" is a noun phrase, "Ostrian police" as good as a name.</summary>
    public MentionForm Form { get; init; } = MentionForm.Name;

    public string KeyIn(string text) => Canonical ?? NameForm.KeyOf(Bare.Of(text));
}
