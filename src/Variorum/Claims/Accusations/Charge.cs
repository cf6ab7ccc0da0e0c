using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>That a voice holds something against entities, before it is known whether it counts.</summary>
/// <param name="Span">What is held against them, in the page text.</param>
/// <param name="Accused">At least one.</param>
/// <param name="Voice">Closest speaker first, without author and outlet; empty where only the author says it.</param>
/// <param name="IsInAccusing">It stands in what somebody is said to accuse or allege, or in what somebody says in his own words of another.</param>
internal sealed record Charge(TextSpan Span, ImmutableArray<AccusedParty> Accused, ImmutableArray<string> Voice, WrongStrength Strength, bool IsInAccusing)
{
    /// <summary>The word for who accuses where nobody is named ("reports"); null where the voice says it.</summary>
    public string? Accuser { get; init; }

    /// <summary>Who speaks against whom.</summary>
    public IEnumerable<(string Voice, string Accused)> Pairs => Accused.Select(party => (Voice.FirstOrDefault() ?? "", party.Key));
}
