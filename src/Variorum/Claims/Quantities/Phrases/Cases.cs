using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Says who stands behind "cases": those who have an illness, and those to whom was done what was counted just before.</summary>
internal sealed class Cases(Antecedents antecedents)
{
    /// <summary>What the figure counts, as people; null where cases are no people, or where nothing says so.</summary>
    /// <param name="at">The sentence's place in the article.</param>
    /// <param name="counted">What the words at the noun say.</param>
    public CountedThing? Of(QuantitySite site, Argument argument, int at, CountedThing counted)
    {
        if (site.Noun is not { Lemma: "case" } noun) return null;
        var (sentence, lexicon) = (site.Sentence, SemanticLexicon.Load());
        var of = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && sentence.CaseOf(child) == "of") ?? sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("compound"));
        if (of is not null) return lexicon.IsNoun(of.Lemma.ToLowerInvariant(), "wn:disease", 2) || of.Lemma is "illness" or "sickness" or "infection" or "poisoning" ? counted with { Persons = true } : null;
        // "12 cases were heard" are a court's; "we have documented 402 cases" are of what was told before.
        if (sentence.ChildrenOf(noun).Any(child => child.Is("amod")) || argument is not { Role: ArgumentRole.Patient or ArgumentRole.Subject, Governor: { Upos: "VERB" } verb } || !IsReporting(verb)) return null;
        return antecedents.LastExact(at, site.Figure) is { Persons: true } before && Parts.IsFate(before.Measure) && Parts.Tail(before) is { Length: > 0 } fate ? before with { Text = $"cases of {before.Core}{fate}" } : null;
    }

    private static bool IsReporting(Token verb) => verb.Lemma is "document" or "record" or "register" or "count" or "know" or "report" or "confirm" or "list" or "verify" or "establish";
}
