using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;

namespace Variorum.Claims.Quantities;

/// <summary>Tells bare numbers that are sums of money by what is done with them: "A cow costs 2,300", "who receive 20,000 for every life lost", "From this sum 8,190,400 will go to".</summary>
internal static class SumsPaid
{
    /// <summary>How many sentences "this sum" points back.</summary>
    private const int Reach = 2;

    // Smaller numbers behind these verbs are mostly something else: "pay two visits".
    private const decimal Least = 20;
    private const decimal LeastPart = 1000;

    private static readonly ImmutableHashSet<string> Paying = ImmutableHashSet.Create(StringComparer.Ordinal, "cost", "pay", "spend", "charge", "owe", "earn", "fine", "repay", "donate");
    private static readonly ImmutableHashSet<string> Getting = ImmutableHashSet.Create(StringComparer.Ordinal, "receive", "get", "give", "award", "grant", "promise", "offer", "ask");

    /// <summary>What is paid, and no things or people are named that might be counted.</summary>
    public static bool IsPaid(QuantitySite site, Argument argument)
    {
        if (site is not { IsBare: true, Written: { Unit: null, Per: null, Number: { Form: NumberForm.Digits, Figured: >= Least } } } || argument is not { Role: ArgumentRole.Patient, Governor: { Upos: "VERB" } verb }) return false;
        if (Paying.Contains(verb.Lemma)) return !site.Sentence.IsPassive(verb);
        return Getting.Contains(verb.Lemma) && site.Sentence.Tokens.Skip(site.Figure.Index + 1).Take(2).ToList() is [{ Form: "for" }, { Form: "every" or "each" }];
    }

    /// <summary>"24.50": two figures behind the point, as prices have.</summary>
    public static bool IsInCents(QuantitySite site)
    {
        var figure = site.Sentence.Span.Contains(site.Written.Number.Figure) ? site.Sentence.TextOf(site.Written.Number.Figure) : "";
        return figure.Length > 3 && figure[^3] == '.' && figure.Count(character => character == '.') == 1 && figure.All(character => char.IsAsciiDigit(character) || character is '.' or ',');
    }

    /// <summary>"On page 3 of the contract it says 31.80": where an article tells prices so, a number alone that is written so is a price.</summary>
    public static bool IsPrice(QuantitySite site) => site is { IsBare: true, Written: { Unit: null, Number.Form: NumberForm.Digits } } && IsInCents(site);

    /// <summary>"From this sum": the numbers of such a sentence are shares of the sum before.</summary>
    public static bool IsPartOfSum(QuantitySite site, int sentencesAgo)
    {
        if (sentencesAgo > Reach || site is not { Whole: null, Written: { Unit: null, Number: { Form: NumberForm.Digits or NumberForm.Mixed, Figured: >= LeastPart } } } || site.Noun is { } noun && noun.Span.Start >= site.Written.Span.End && noun.Index == site.Figure.Index + 1) return false;
        var tokens = site.Sentence.Tokens;
        for (var i = 0; i + 2 < Math.Min(tokens.Length, site.Figure.Index); i++)
        {
            if (tokens[i].Form.ToLowerInvariant() is "from" or "of" && tokens[i + 1].Lemma is "this" or "that" or "these" && tokens[i + 2].Lemma is "sum" or "amount" or "money" or "total" or "budget" or "fund") return true;
        }

        return false;
    }
}
