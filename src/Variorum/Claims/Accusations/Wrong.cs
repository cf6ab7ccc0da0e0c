using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Words that say that somebody did wrong or is bad.</summary>
/// <param name="Doer">The word for who did it; a pronoun or a name's word.</param>
/// <param name="Span">The clause or phrase that says it, in the page text.</param>
/// <param name="Strength">Outright: an accusation whoever says it; contextual: one by who says it.</param>
internal sealed record Wrong(Sentence Sentence, Token Doer, TextSpan Span, WrongStrength Strength)
{
    /// <summary>The sentence that the doer's word stands in, where that is another: whoever denies it.</summary>
    public Sentence DoerSentence { get; init; } = Sentence;

    /// <summary>Who does it can speak: whoever denies is somebody.</summary>
    public bool Answers { get; init; }

    /// <summary>It is left undone, known or let happen: next to nothing without a voice that accuses.</summary>
    public bool IsOmission { get; init; }

    /// <summary>The verb is "attack", which may mean words.</summary>
    public bool IsAttack { get; init; }
}
