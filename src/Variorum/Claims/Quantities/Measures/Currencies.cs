using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Recognises money in a currency that the table of units does not know, or not by its bare name: "40,000 crowns".</summary>
internal sealed class Currencies
{
    /// <summary>WordNet has currencies as late senses of common words ("crown", "mark"): these need more than the word.</summary>
    private const int WorstSense = 15;

    /// <summary>A price, a fee, a fare; "admission" is one by its fourth sense.</summary>
    private const int WorstPrice = 4;

    /// <summary>Nobody counts crowns of gold, marks or sols by the ten thousand.</summary>
    private const decimal Many = 10_000;

    /// <summary>"two million crowns".</summary>
    private const decimal Millions = 1_000_000;

    private static readonly ImmutableHashSet<string> Paying = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "pay", "spend", "cost", "receive", "offer", "promise", "owe", "lend", "borrow", "donate", "earn", "give", "grant", "charge", "invest", "fine", "award", "collect", "raise", "budget", "transfer", "allocate", "steal", "save", "pledge", "earmark", "provide", "contribute", "refund", "repay", "withhold", "disburse");

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Takes a word for a currency from here on where a figure shows that it is one.</summary>
    public void Learn(QuantitySite site)
    {
        if (CurrencyOf(site) is { } noun && IsPlain(site, noun)) _known.Add(noun.Lemma);
    }

    /// <summary>The currency that a figure counts; null where it counts none.</summary>
    public Unit? Of(QuantitySite site)
    {
        if (CurrencyOf(site) is not { } noun || !(_known.Contains(noun.Lemma) || IsPlain(site, noun))) return null;
        var name = noun.Form.ToLowerInvariant();
        return new Unit(name, name, Dimension.Money);
    }

    private static Token? CurrencyOf(QuantitySite site) =>
        site is { IsMeasured: false, Noun: { Upos: "NOUN" } noun } && (SemanticLexicon.Load().IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, WorstSense) || IsLatePossession(noun) || IsUnknown(site, noun)) ? noun : null;

    /// <summary>"3 million talers": a word that no dictionary has, counted by the ten thousand.</summary>
    private static bool IsUnknown(QuantitySite site, Token noun) =>
        noun.IsPluralNoun() && char.IsLower(noun.Form[0]) && (site.Written.Number.Form == NumberForm.Mixed || site.Written.Number.Figured >= Many) && SemanticLexicon.Load().ClassesOfNoun(noun.Lemma.ToLowerInvariant()).IsEmpty;

    private static bool IsPlain(QuantitySite site, Token noun)
    {
        var lexicon = SemanticLexicon.Load();
        if (lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, 2)) return true;
        // Shares and loans are possessions by their first sense, coins by a late one.
        if ((site.Written.Number.Form == NumberForm.Mixed || site.Written.Number is { Form: NumberForm.Words, Figured: >= Millions }) && IsLatePossession(noun)) return true;
        if (site.Written.Number.Figured >= Many && lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, WorstSense)) return true;
        var argument = Argument.Of(site.Sentence, site.Phrase);
        // "Admission is 6 crowns".
        if (argument is { Role: ArgumentRole.Attribute, Governor: { } predicate } && site.Sentence.SubjectOf(predicate) is { Upos: "NOUN" } price && lexicon.IsNoun(price.Lemma, "ss:noun.possession", WorstPrice)) return true;
        // "put the cost at 3 million talers".
        if (argument is { Role: ArgumentRole.Oblique, Case: "at", Governor: { } putting } && site.Sentence.ObjectOf(putting) is { Upos: "NOUN" } put && lexicon.IsNoun(put.Lemma, "ss:noun.possession", WorstPrice)) return true;
        return argument.Governor is { Upos: "VERB" } verb ? Paying.Contains(verb.Lemma) || (verb.Lemma == "make" && site.Sentence.ChildrenOf(verb).Any(child => child.Lemma == "available")) : IsOffered(site.Sentence, argument);
    }

    private static bool IsLatePossession(Token noun) =>
        SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.possession", WorstSense) && !SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.possession", 2);

    /// <summary>"offered a house, a field and 40,000 crowns": the last of a list.</summary>
    private static bool IsOffered(Sentence sentence, Argument argument) => sentence.AncestorsOf(argument.Phrase).Any(head => head.Upos == "VERB" && Paying.Contains(head.Lemma));
}
