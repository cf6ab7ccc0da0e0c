using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Units;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says what lies how far from what: "a town two kilometres below the dam".</summary>
internal static class DistancePhrase
{
    private static readonly ImmutableHashSet<string> Lying = ImmutableHashSet.Create(StringComparer.Ordinal, "lie", "stand", "live", "sit", "be", "locate", "situate");

    /// <summary>Null for a way that was gone, a length and a height.</summary>
    public static CountedThing? Of(NounPhrase phrases, QuantitySite site)
    {
        if (site is not { Noun: null, Whole: null, Written.Unit.Dimension: Dimension.Length, Behind: { } next }) return null;
        var tokens = site.Sentence.Tokens;
        if (next.Form is not ("from" or "below" or "above" or "off" or "away" or "outside" or "upstream" or "downstream" or "north" or "south" or "east" or "west")) return null;
        if (What(site) is not { } what || phrases.WriteReferent(site.Sentence, what) is not { } here) return null;
        var preposition = next.Is("case") ? next : tokens.Skip(next.Index + 1).Take(1).FirstOrDefault(word => word.Is("case") && word.Form is "from" or "of");
        var there = preposition is not null && site.Sentence.HeadOf(preposition) is { } place && place.IsNoun() && place.Index > preposition.Index ? phrases.WriteReferent(site.Sentence, place) : null;
        if (there is null && preposition is not null) return null;
        var from = there is null ? "" : $" from {there}";
        // The tree may hang "from the town" on the noun too.
        return new CountedThing($"distance of {here}{(here.EndsWith(from, StringComparison.Ordinal) ? "" : from)}", "distance", "distance", Persons: false);
    }

    /// <summary>"70 kilometres away", "forty metres short of the bank": how far off something is, whatever the clause is about.</summary>
    public static bool IsAway(QuantitySite site) =>
        site is { Noun: null, Whole: null } && site.Behind?.Form is "away" or "apart" or "inside" or "outside" or "short" or "off" or "from" or "beyond" or "upstream" or "downstream" or "inland";

    /// <summary>The noun that the distance stands beside, else who or what lies or lives there.</summary>
    private static Token? What(QuantitySite site)
    {
        if (site.Before is not { } before) return null;
        if (before.IsNoun()) return before;
        if (before.Form == "," && before.Index > 0 && site.Sentence.Tokens[before.Index - 1] is { } beside && beside.IsNoun()) return beside;
        return before.Upos is "VERB" or "AUX" && Lying.Contains(before.Lemma) ? Participants.Doer(site.Sentence, before.Is("cop") && site.Sentence.HeadOf(before) is { } predicate ? predicate : before) is { Upos: "NOUN" or "PROPN" } who ? who : null : null;
    }
}
