using Variorum.Claims.Quantities.Grammar;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Finds what became of those whom a clause counts among others: "Among the dead were 12 children", "Those killed include 12 children".</summary>
internal static class Company
{
    /// <summary>The word that says it; null for any other clause.</summary>
    public static Token? Of(Sentence sentence, Argument argument)
    {
        if (argument is { Role: ArgumentRole.Patient, Governor: { Lemma: "include" } include } && !sentence.IsPassive(include)) return sentence.SubjectOf(include) is { } subject ? StateOf(sentence, subject) : null;
        if (argument is not { Role: ArgumentRole.Subject or ArgumentRole.Existing or ArgumentRole.Attribute, Governor: { } predicate }) return null;
        if (sentence.CaseOf(predicate) is "among") return StateOf(sentence, predicate);
        return sentence.ChildrenOf(predicate).FirstOrDefault(child => sentence.CaseOf(child) is "among" && child != argument.Phrase) is { } others ? StateOf(sentence, others) : null;
    }

    /// <summary>"the dead", "those killed".</summary>
    private static Token? StateOf(Sentence sentence, Token noun)
    {
        if (NounMeasures.OfState(noun) is not null && sentence.IsDefinite(noun)) return noun;
        return noun.Form is "those" or "Those" && noun.Index + 1 < sentence.Tokens.Length && sentence.Tokens[noun.Index + 1] is { Upos: "VERB" or "ADJ" } state && !sentence.Has(state, "aux") && NounMeasures.OfState(state) is not null ? state : null;
    }
}
