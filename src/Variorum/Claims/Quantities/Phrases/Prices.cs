using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Words that compare what things cost: "3 million dearer".</summary>
internal static class Prices
{
    /// <summary>The comparative right behind an amount; null where there is none.</summary>
    public static Token? ComparedBehind(Sentence sentence, TextSpan amount)
    {
        if (sentence.LastAt(amount) is not { } last || last.Index + 1 >= sentence.Tokens.Length) return null;
        var next = sentence.Tokens[last.Index + 1];
        if (IsComparative(next)) return next;
        return next.Form is "more" or "less" && next.Index + 1 < sentence.Tokens.Length && sentence.Tokens[next.Index + 1] is { Lemma: "expensive" or "costly" } costly ? costly : null;
    }

    public static bool IsComparative(Token word) => word.Form is "dearer" or "costlier" or "pricier" or "cheaper";

    /// <summary>More is paid; false for "cheaper".</summary>
    public static bool IsDearer(Token comparative) => comparative.Form is not "cheaper";
}
