using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Measures;

/// <summary>Recognises an age that is told without a unit: "He is 60", "The teacher was 34", "At 40, she".</summary>
internal static class Ages
{
    /// <summary>Smaller figures between marks number things.</summary>
    private const decimal Youngest = 10;

    private const decimal Grown = 16;

    private static readonly Unit Years = new("years", "year of age", Dimension.Age);

    /// <summary>The unit that was left out; null where the figure is no age.</summary>
    public static Unit? Of(QuantitySite site)
    {
        if (site is not { Noun: null, Whole: null, Written: { Unit: null, Per: null, Number.Form: NumberForm.Digits or NumberForm.Words } }) return null;
        if (site.Written.Number.Figured is not (> 0 and < 120)) return null;
        var sentence = site.Sentence;
        if (IsBehindName(sentence, site.Figure) || IsBehindPerson(site) || IsOfPerson(sentence, site.Figure) || IsAside(site) || IsOverWhom(site) || Around(site) is not null) return Years;
        if (sentence.Has(site.Figure, "cop") && sentence.SubjectOf(site.Figure) is { } subject) return IsOnePerson(sentence, subject) && sentence.CaseOf(site.Figure) is null ? Years : null;
        return sentence.CaseOf(site.Figure) == "at" && site.Figure.Is("obl") && site.Figure.Index < 3 && sentence.HeadOf(site.Figure) is { } verb
            && sentence.SubjectOf(verb) is { } who && IsOnePerson(sentence, who) ? Years : null;
    }

    /// <summary>"said Marta Kell, 41."</summary>
    public static bool IsBehindName(Sentence sentence, Token figure) =>
        figure.Index > 1 && sentence.Tokens[figure.Index - 1].Form is "," or "(" && sentence.NameAt(sentence.Tokens[figure.Index - 2]) is { Type: Language.Entities.NameType.Person }
        && (figure.Index + 1 == sentence.Tokens.Length || sentence.Tokens[figure.Index + 1].Form is "," or "." or ")" or ";");

    /// <summary>"A second driver, about 25, was carried out".</summary>
    private static bool IsBehindPerson(QuantitySite site)
    {
        var (tokens, first) = (site.Sentence.Tokens, site.Sentence.FirstAt(site.Written.Span)!.Index);
        if (first < 2 || site.Figure.Index + 1 >= tokens.Length || tokens[first - 1].Form != "," || tokens[site.Figure.Index + 1].Form != "," || tokens[first - 2] is not { Upos: "NOUN", Xpos: "NN" } person) return false;
        return Persons.Are(site.Sentence, person) && !SemanticLexicon.Load().IsNoun(person.Lemma, SemanticClass.SocialGroup) && site.Sentence.ChildrenOf(person).Any(child => child.Lemma is "a" or "an" or "the" or "one" || (child.Is("nmod:poss") && child.Upos == "PRON"));
    }

    /// <summary>"The director of the mill, 58, was dismissed", "A dead man (61)", "(male, 61)": between marks, beside one person.</summary>
    private static bool IsAside(QuantitySite site)
    {
        var (tokens, figure) = (site.Sentence.Tokens, site.Figure);
        if (site.Before is not { Form: "," or "(" } mark || mark.Index == 0 || figure.Index + 1 >= tokens.Length || tokens[figure.Index + 1].Form is not ("," or ")") || site.Written.Number.Figured is not >= Youngest) return false;
        var before = tokens[mark.Index - 1];
        if (before.Lemma.ToLowerInvariant() is "male" or "female" or "m" or "f" && mark.Index > 1 && tokens[mark.Index - 2].Form == "(") return true;
        return site.Sentence.HeadOf(figure) is { Upos: "NOUN" } who && who.Index < figure.Index && (mark.Form == "(" ? who == before : tokens[figure.Index + 1].Form == ",") && !who.IsPluralNoun() && figure.Relation is "appos" or "nummod" or "dep" or "list" or "parataxis"
            && Persons.Are(site.Sentence, who) && !SemanticLexicon.Load().IsNoun(who.Lemma, SemanticClass.SocialGroup);
    }

    /// <summary>"The director of the mill, 58, was dismissed": the one person whom the clause around is about, where the tree hangs the figure elsewhere.</summary>
    public static Token? Around(QuantitySite site)
    {
        var (tokens, figure) = (site.Sentence.Tokens, site.Figure);
        if (site.Before is not { Form: "," } || figure.Index + 2 >= tokens.Length || tokens[figure.Index + 1].Form != "," || site.Written.Number.Figured is not >= Grown) return null;
        var next = tokens[figure.Index + 2];
        if (next.Upos is not ("VERB" or "AUX")) return null;
        var predicate = next.Upos == "AUX" && site.Sentence.HeadOf(next) is { } told ? told : next;
        return site.Sentence.SubjectOf(predicate) is { Upos: "NOUN" } who && who.Index < figure.Index && IsOnePerson(site.Sentence, who) && !tokens[who.Index..figure.Index].Any(word => word.Upos is "NUM" or "VERB" or "AUX") ? who : null;
    }

    /// <summary>"three men, all of them over 70".</summary>
    private static bool IsOverWhom(QuantitySite site) =>
        site.Written.Number.Modifier is { } modifier && site.Sentence.Span.Contains(modifier) && site.Sentence.TextOf(modifier) is "over" or "under" && site.Before is { Lemma: "they" or "whom" or "who", Index: > 0 } whom && site.Sentence.Tokens[whom.Index - 1].Form == "of"
        && site.Written.Number.Figured is >= Youngest && (site.Figure.Index + 1 == site.Sentence.Tokens.Length || site.Sentence.Tokens[site.Figure.Index + 1].Upos is "PUNCT" or "CCONJ");

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
