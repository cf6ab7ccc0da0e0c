using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Recognises an age that is told without a unit: "He is 60", "The teacher was 34", "At 40, she".</summary>
internal static class Ages
{
    private static readonly Unit Years = new("years", "year of age", Dimension.Age);

    /// <summary>The unit that was left out; null where the figure is no age.</summary>
    public static Unit? Of(QuantitySite site)
    {
        if (site is not { Noun: null, Whole: null, Written: { Unit: null, Per: null, Number.Form: NumberForm.Digits or NumberForm.Words } }) return null;
        if (site.Written.Number.Figured is not (> 0 and < 120)) return null;
        var sentence = site.Sentence;
        if (IsBehindName(sentence, site.Figure) || IsBehindSex(sentence, site.Figure) || IsBehindPerson(site) || IsOfPerson(sentence, site.Figure)) return Years;
        if (sentence.Has(site.Figure, "cop") && sentence.SubjectOf(site.Figure) is { } subject) return IsOnePerson(sentence, subject) && sentence.CaseOf(site.Figure) is null ? Years : null;
        return sentence.CaseOf(site.Figure) == "at" && site.Figure.Is("obl") && site.Figure.Index < 3 && sentence.HeadOf(site.Figure) is { } verb
            && sentence.SubjectOf(verb) is { } who && IsOnePerson(sentence, who) ? Years : null;
    }

    /// <summary>"said Marta Kell, 41."</summary>
    private static bool IsBehindName(Sentence sentence, Token figure) =>
        figure.Index > 1 && sentence.Tokens[figure.Index - 1].Form is "," or "(" && sentence.NameAt(sentence.Tokens[figure.Index - 2]) is { Type: Language.Entities.NameType.Person }
        && (figure.Index + 1 == sentence.Tokens.Length || sentence.Tokens[figure.Index + 1].Form is "," or "." or ")" or ";");

    /// <summary>"A second driver, about 25, was carried out".</summary>
    private static bool IsBehindPerson(QuantitySite site)
    {
        var (tokens, first) = (site.Sentence.Tokens, site.Sentence.FirstAt(site.Written.Span)!.Index);
        if (first < 2 || site.Figure.Index + 1 >= tokens.Length || tokens[first - 1].Form != "," || tokens[site.Figure.Index + 1].Form != "," || tokens[first - 2] is not { Upos: "NOUN", Xpos: "NN" } person) return false;
        return Persons.Are(site.Sentence, person) && !SemanticLexicon.Load().IsNoun(person.Lemma, SemanticClass.SocialGroup) && site.Sentence.ChildrenOf(person).Any(child => child.Lemma is "a" or "an" or "the" or "one" || (child.Is("nmod:poss") && child.Upos == "PRON"));
    }

    /// <summary>"(male, 61)".</summary>
    private static bool IsBehindSex(Sentence sentence, Token figure) =>
        figure.Index > 2 && figure.Index + 1 < sentence.Tokens.Length && sentence.Tokens[figure.Index + 1].Form is ")" && sentence.Tokens[figure.Index - 1].Form is ","
        && sentence.Tokens[figure.Index - 2].Lemma.ToLowerInvariant() is "male" or "female" or "man" or "woman" or "boy" or "girl" && sentence.Tokens[figure.Index - 3].Form is "(";

    /// <summary>"a man of 40", "students of 19 and 22".</summary>
    private static bool IsOfPerson(Sentence sentence, Token figure)
    {
        var first = figure.Is("conj") && sentence.HeadOf(figure) is { Upos: "NUM" } before ? before : figure;
        return first.Is("nmod") && sentence.CaseOf(first) == "of" && first.Index > 1 && sentence.HeadOf(first) is { Upos: "NOUN" } who && who.Index == first.Index - 2 && Persons.Are(sentence, who)
            && !SemanticLexicon.Load().IsNoun(who.Lemma, SemanticClass.SocialGroup) && who.Lemma is not ("crew" or "staff" or "personnel" or "police" or "other" or "rest");
    }

    private static bool IsOnePerson(Sentence sentence, Token subject) => subject.Upos == "PRON"
        ? subject.Form.ToLowerInvariant() is "he" or "she" or "i"
        : !subject.IsPluralNoun() && (sentence.NameAt(subject) is { Type: Language.Entities.NameType.Person } || (subject.Upos == "NOUN" && Persons.Are(sentence, subject)));
}
