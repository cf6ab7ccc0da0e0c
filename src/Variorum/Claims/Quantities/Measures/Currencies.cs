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

    /// <summary>Coins, which WordNet has among loans and shares, and no units of money.</summary>
    private static readonly ImmutableHashSet<string> Coins = ["ducat", "doubloon", "guinea", "thaler", "shilling", "groat", "moidore", "bezant", "denarius", "stater", "solidus", "sequin"];

    /// <summary>What an unknown word needs to be taken for a currency: one strong sign and a weak one, or three weak ones.</summary>
    private const int Enough = 3;
    private const int Strong = 2;
    private const int Weak = 1;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _signs = new(StringComparer.Ordinal);

    /// <summary>How many sums of the article leave their currency out: "the shortfall is 913.4 million".</summary>
    private int _bareSums;

    /// <summary>Things other than money that the article counts by the million.</summary>
    private int _otherMillions;

    /// <summary>Nothing else is counted so: of a figure alone, "the hole is 913 million", money is told.</summary>
    public bool CountsOnlyMoneyByMillions => _otherMillions == 0;

    /// <summary>Looks once more, when the article's currencies are known.</summary>
    public void Settle(QuantitySite site)
    {
        if (site is { Written: { Number.Figured: >= Millions, Unit: null or { Dimension: not Dimension.Money } }, Noun: not null } or { IsMeasured: true, Written: { Number.Figured: >= Millions, Unit.Dimension: not Dimension.Money } } && Of(site) is null) _otherMillions++;
    }

    /// <summary>Takes a word for a currency where the figures of the article show that it is one.</summary>
    public void Learn(QuantitySite site)
    {
        if (site is { IsBare: true, Written: { Unit: null, Number: { Form: NumberForm.Mixed, Figured: >= Millions } } }) _bareSums++;
        if (CurrencyOf(site) is { } noun && IsPlain(site, noun)) _known.Add(noun.Lemma);
        else if (site is { IsMeasured: false, Noun: { } word } && IsUnknown(word)) _signs[word.Lemma] = _signs.GetValueOrDefault(word.Lemma) + SignsIn(site);
    }

    private bool IsKnown(Token noun) =>
        _known.Contains(noun.Lemma) || (IsUnknown(noun) && _signs.GetValueOrDefault(noun.Lemma) is > 0 and var signs && signs + Math.Min(_bareSums, Strong) >= Enough);

    /// <summary>What speaks for money where no dictionary has the word: millions told with a fraction, what sums are said of, and what is paid by the month.</summary>
    private static int SignsIn(QuantitySite site)
    {
        var number = site.Written.Number;
        var signs = number is { Form: NumberForm.Mixed, Figured: >= Millions } ? Weak : 0;
        if (signs > 0 && site.Sentence.TextOf(number.Figure).Contains('.', StringComparison.Ordinal)) signs = Strong;
        // "12 million lorins": what no dictionary has is a people, with a capital, or a currency.
        if (signs > 0 && site.Noun!.IsPluralNoun()) signs++;
        if (site.Written.Per is not null || site.Sentence.LastAt(site.Written.Span.Union(site.Noun!.Span)) is { } last && last.Index + 1 < site.Sentence.Tokens.Length && site.Sentence.Tokens[last.Index + 1].Form is "each" or "apiece" or "per") signs += Weak;
        if (IsSaidOfSum(site)) signs += Strong;
        return signs;
    }

    /// <summary>"claims come to", "a loan of", "paid": the words around are those for money.</summary>
    private static bool IsSaidOfSum(QuantitySite site)
    {
        var lexicon = SemanticLexicon.Load();
        var argument = Argument.Of(site.Sentence, site.Phrase);
        if (argument.Governor is not { } governor) return false;
        if (governor.Upos == "VERB") return Paying.Contains(governor.Lemma) || (argument.Role is ArgumentRole.Oblique && site.Sentence.SubjectOf(governor) is { Upos: "NOUN" } whose && lexicon.IsNoun(whose.Lemma, "ss:noun.possession", WorstPrice));
        return argument.Role == ArgumentRole.Nominal && governor.Upos == "NOUN" && lexicon.IsNoun(governor.Lemma, "ss:noun.possession", WorstPrice);
    }

    /// <summary>The currency that a figure counts; null where it counts none.</summary>
    public Unit? Of(QuantitySite site)
    {
        if (CurrencyOf(site) is not { } noun || !(IsKnown(noun) || IsPlain(site, noun))) return null;
        var name = noun.Form.ToLowerInvariant();
        return new Unit(name, name, Dimension.Money);
    }

    private static Token? CurrencyOf(QuantitySite site) =>
        site is { IsMeasured: false, Noun: { Upos: "NOUN" } noun } && (SemanticLexicon.Load().IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, WorstSense) || IsLatePossession(noun) || IsUnknown(noun) || Coins.Contains(noun.Lemma)) ? noun : null;

    /// <summary>"3 million talers": a word that no dictionary has, and no name.</summary>
    private static bool IsUnknown(Token noun) =>
        noun.Upos == "NOUN" && char.IsLower(noun.Form[0]) && SemanticLexicon.Load().ClassesOfNoun(noun.Lemma.ToLowerInvariant()).IsEmpty;

    private static bool IsPlain(QuantitySite site, Token noun)
    {
        var lexicon = SemanticLexicon.Load();
        if (lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, 2) || Coins.Contains(noun.Lemma)) return true;
        // Shares and loans are possessions by their first sense, coins by a late one.
        if ((site.Written.Number.Form == NumberForm.Mixed || site.Written.Number is { Form: NumberForm.Words, Figured: >= Millions }) && IsLatePossession(noun)) return true;
        if (site.Written.Number.Figured >= Many && lexicon.IsNoun(noun.Lemma, SemanticClass.MonetaryUnit, WorstSense)) return true;
        // Of a word that no dictionary has, only sums are told by the ten thousand.
        if (IsUnknown(noun) && !(noun.IsPluralNoun() && (site.Written.Number.Form == NumberForm.Mixed || site.Written.Number.Figured >= Many))) return false;
        var argument = Argument.Of(site.Sentence, site.Phrase);
        // "Admission is 6 crowns".
        if (argument is { Role: ArgumentRole.Attribute, Governor: { } predicate } && site.Sentence.SubjectOf(predicate) is { Upos: "NOUN" } price && lexicon.IsNoun(price.Lemma, "ss:noun.possession", WorstPrice)) return true;
        // "put the cost at 3 million talers".
        if (argument is { Role: ArgumentRole.Oblique, Case: "at", Governor: { } putting } && site.Sentence.ObjectOf(putting) is { Upos: "NOUN" } put && lexicon.IsNoun(put.Lemma, "ss:noun.possession", WorstPrice)) return true;
        // "The rent went from 310 crowns to 745".
        if (argument.Role == ArgumentRole.Oblique && IsSaidOfSum(site)) return true;
        return argument.Governor is { Upos: "VERB" } verb ? Paying.Contains(verb.Lemma) || (verb.Lemma == "make" && site.Sentence.ChildrenOf(verb).Any(child => child.Lemma == "available")) : IsOffered(site.Sentence, argument);
    }

    private static bool IsLatePossession(Token noun) =>
        SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.possession", WorstSense) && !SemanticLexicon.Load().IsNoun(noun.Lemma, "ss:noun.possession", 2);

    /// <summary>"offered a house, a field and 40,000 crowns": the last of a list.</summary>
    private static bool IsOffered(Sentence sentence, Argument argument) => sentence.AncestorsOf(argument.Phrase).Any(head => head.Upos == "VERB" && Paying.Contains(head.Lemma));
}
