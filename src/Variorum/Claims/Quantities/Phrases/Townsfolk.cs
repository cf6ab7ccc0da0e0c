using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>"a city of about 310,000": a bare figure behind a place where people live counts those who live there.</summary>
internal static class Townsfolk
{
    private const decimal Fewest = 10;

    private static readonly ImmutableHashSet<string> Settlements = ImmutableHashSet.Create(StringComparer.Ordinal, "city", "town", "village", "hamlet", "island", "suburb", "municipality", "nation", "country", "community", "settlement", "borough", "region", "camp", "population");

    /// <summary>The name of the place, else the noun for it; null for any other figure.</summary>
    public static Token? PlaceOf(QuantitySite site) => Noun(site) is not { } place ? null
        : place.Is("appos") && site.Sentence.HeadOf(place) is { Upos: "PROPN" } named ? named
        : site.Sentence.Has(place, "cop") && site.Sentence.SubjectOf(place) is { Upos: "PROPN" } subject ? subject
        : place;

    private static Token? Noun(QuantitySite site)
    {
        if (site is not { IsBare: true, Written: { Unit: null, Number.Form: not NumberForm.Fraction, Number.Figured: >= Fewest } }) return null;
        return site.Figure.Is("nmod") && site.Sentence.CaseOf(site.Figure) == "of" && site.Sentence.HeadOf(site.Figure) is { Upos: "NOUN" } place && place.Index < site.Figure.Index && Settlements.Contains(place.Lemma) ? place : null;
    }
}
