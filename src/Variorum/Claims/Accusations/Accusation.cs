using Variorum.Text;

namespace Variorum.Claims.Accusations;

/// <summary>That somebody accuses somebody of something. It never stands without its voice.</summary>
/// <param name="Anchor">What the accused is accused of.</param>
/// <param name="Accuser">Canonical name, or the noun phrase where the source has none.</param>
/// <param name="Voice">Who answers for it, closest speaker first, publisher last; never empty once the voices are complete.</param>
/// <param name="Replies">What the article says of a reply that was sought: "could not be reached", "declined to comment".</param>
public sealed record Accusation(
    Identifier Id,
    Identifier Article,
    Anchor Anchor,
    string Quote,
    TextSpan Sentence,
    string? Accuser,
    Identifier? AccuserEntity,
    string Accused,
    Identifier? AccusedEntity,
    ImmutableArray<string> Voice,
    ImmutableArray<Denial> Denials,
    ImmutableArray<Denial> Replies);
