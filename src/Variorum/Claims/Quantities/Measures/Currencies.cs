using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Recognises money in a currency that the table of units does not know, or not by its bare name: "40,000 crowns".</summary>
internal static class Currencies
{
    /// <summary>WordNet has currencies as late senses of common words ("crown", "mark"): these need a verb of payment.</summary>
    private const int WorstSense = 15;

    private static readonly ImmutableHashSet<string> Paying = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "pay", "spend", "cost", "receive", "offer", "promise", "owe", "lend", "borrow", "donate", "earn", "give", "grant", "charge", "invest", "fine", "award", "collect", "raise", "budget", "transfer", "allocate", "steal", "save");

    public static bool IsMoney(QuantitySite site, Argument argument)
    {
        if (site is not { Noun: { Upos: "NOUN" } noun, IsMeasured: false }) return false;
        var lexicon = SemanticLexicon.Load();
        if (lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, 2)) return true;
        return (lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, WorstSense) || lexicon.IsNoun(noun.Lemma, "ss:noun.possession", WorstSense))
            && (argument.Governor is { Upos: "VERB" } verb ? Paying.Contains(verb.Lemma) : IsOffered(site.Sentence, argument));
    }

    /// <summary>"offered a house, a field and 40,000 crowns": the last of a list.</summary>
    private static bool IsOffered(Sentence sentence, Argument argument) => sentence.AncestorsOf(argument.Phrase).Any(head => head.Upos == "VERB" && Paying.Contains(head.Lemma));
}
