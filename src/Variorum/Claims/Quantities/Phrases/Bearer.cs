using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Measures;
using Variorum.Expressions.Units;
using Variorum.Language;
using Variorum.Language.Entities;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>What a measured quantity is said of: the road of "a 30-mile road", the exports of "exports fell by 7 %".</summary>
internal static class Bearer
{
    /// <summary>Null where the sentence does not name it.</summary>
    public static Token? Of(QuantitySite site, Argument argument)
    {
        if (site.Whole is { Upos: not "PRON" } whole) return whole;
        if ((Label(site) ?? Listed(site)) is { } label) return label;
        // "Kell had 88 points, Orla 79": the unit is said once.
        if (site is { Figure.Upos: "NUM", Written.UnitSpan: null, Noun: null } && site.Sentence.HeadOf(site.Figure) is { } owner && owner.IsNoun() && owner.Is("appos") && owner.Index == site.Figure.Index - 1) return owner;
        // "Marsk, 66": whose age it is.
        if (site.Written.Unit?.Dimension == Dimension.Age && site.Figure.Relation is "appos" or "nummod" or "conj" or "dep" && site.Figure.Index > site.Figure.Head && site.Sentence.HeadOf(site.Figure) is { } aged && aged.IsNoun()) return aged;
        if (site.Figure.Is("appos") && site.Sentence.HeadOf(site.Figure) is { } twin && OfTwin(site.Sentence, twin) is { } shared) return shared;
        if (site.Noun is { } described) return described;
        // "a higher figure, 158 million": what the sum is beside.
        if ((site.Figure.Is("appos") || site.Figure.Is("nmod") && site.Before is { Form: "," } && site.Sentence.CaseOf(site.Figure) is null) && site.Sentence.HeadOf(site.Figure) is { Upos: "NOUN" } beside && beside.Index < site.Figure.Index && Subjects.IsCounter(beside)) return beside;
        var sentence = site.Sentence;
        // "the depth was, on the whole, 3 metres less": the amount has a subject of its own.
        if (!sentence.Has(site.Figure, "cop") && sentence.ChildrenOf(site.Figure).FirstOrDefault(child => child.Relation == "nsubj" && child.Index < site.Figure.Index && child.IsNoun()) is { } owned) return owned;
        var found = argument switch
        {
            // "for 30 years" lasts as long as the clause does; only "a term of 30 years" and "the war lasted 30 years" name what lasts.
            { Role: ArgumentRole.Nominal, Case: not "of" } or { Role: ArgumentRole.Oblique } when site.Written.Unit?.Dimension is Dimension.Time => null,
            // "the houses, which range from 3 to 5 million": a verb that was taken for a noun.
            { Role: ArgumentRole.Nominal, Governor: { } verb } when verb.Relation == "acl:relcl" && sentence.ChildrenOf(verb).Any(child => child.Lemma == "which" && child.Index < verb.Index) => sentence.HeadOf(verb),
            { Role: ArgumentRole.Nominal, Governor: { } noun } => noun,
            // "The offer, as it happens, was 3 million": the tree may have lost the subject.
            { Role: ArgumentRole.Attribute, Governor: { } predicate } => Controller(sentence, predicate) ?? BeforeCopula(sentence, predicate) ?? (predicate.Is("parataxis") && sentence.HeadOf(predicate) is { } before && before.IsNoun() && before.IsRoot && before.Lemma is not ("per" or "cent" or "percent") && before.Index < predicate.Index ? before : null),
            { Role: ArgumentRole.Patient or ArgumentRole.Oblique, Governor: { Upos: "VERB" } verb } => OfVerb(sentence, verb, argument),
            // "is 90 miles wide", "is worth 3 million", "was up 5 %".
            { Role: ArgumentRole.Patient or ArgumentRole.Oblique, Governor: { Upos: "ADJ" or "ADV" or "ADP" } state } => state.Is("amod") ? sentence.HeadOf(state) : Controller(sentence, state),
            { Role: ArgumentRole.Oblique, Governor: { } predicate } => sentence.SubjectOf(predicate) ?? predicate,
            { Role: ArgumentRole.Subject, Governor: { } predicate } when predicate.IsNoun() => predicate,
            _ => null,
        };
        found ??= argument.Role == ArgumentRole.None ? Subjects.Of(sentence, argument) : null;
        // "Turnout rose from 38 to 61 per cent": a past tense that was taken for a flower.
        if (found is { Form: "rose" }) found = sentence.Tokens.FirstOrDefault(word => word.Index < found.Index && word.IsNoun() && (word.IsRoot || word.Is("nsubj")));
        return found is null || found == site.Figure || (found.Upos is "PRON" or "NUM" or "SYM" or "PUNCT" or "DET" && !IsNamed(sentence, found)) ? null : found;
    }

    /// <summary>"Before the storm the debt was 3 million": the noun right before, which the tree puts behind the preposition.</summary>
    private static Token? BeforeCopula(Sentence sentence, Token predicate) =>
        sentence.ChildOf(predicate, "cop") is { } copula && sentence.SubjectOf(predicate) is null
            ? sentence.ChildrenOf(predicate).LastOrDefault(child => child.Index < copula.Index && child.Relation is "nmod" or "obl" && child.IsNoun() && sentence.Tokens.Skip(child.Index + 1).Take(copula.Index - child.Index - 1).All(word => word.Upos == "PUNCT" || sentence.SubtreeOf(child).Contains(word)))
            : null;

    /// <summary>"Total cost: $72,370": the word before the colon.</summary>
    public static Token? Label(QuantitySite site)
    {
        var first = site.Sentence.FirstAt(site.Written.Span)!.Index;
        return first > 1 && site.Sentence.Tokens[first - 1].Form == ":" && site.Sentence.Tokens[first - 2] is { } label && (label.IsNoun() || IsSum(label)) ? label : null;
    }

    /// <summary>"Fine: 24.5 million": a noun at the beginning that was taken for an adjective.</summary>
    private static bool IsSum(Token word) => word is { Index: 0, Upos: "ADJ" } && SemanticLexicon.Load().IsNoun(word.Lemma, "ss:noun.possession", 4);

    /// <summary>"Harbour -1.3 % Kell +0.6 %": in a row of names and changes the name stands before.</summary>
    private static Token? Listed(QuantitySite site)
    {
        if (site.Sentence.FirstAt(site.Written.Span) is not { Index: > 0 } first || !(first.Form is "-" or "+" or "\u2212" || first.Form[0] is '-' or '+' or '\u2212')) return null;
        var before = site.Sentence.Tokens[first.Index - 1];
        if (before.Upos == "NUM" && before.Index > 0) before = site.Sentence.Tokens[before.Index - 1];
        return before.Upos == "PROPN" || before.Form.Length > 1 && before.Form.All(char.IsAsciiLetterUpper) ? before : null;
    }

    /// <summary>"the Harbour 500": a number that ends a name.</summary>
    private static bool IsNamed(Sentence sentence, Token number) =>
        number.Upos == "NUM" && (sentence.Has(number, "compound") || sentence.Has(number, "nmod:unmarked") || sentence.NameAt(number) is not null || (number.Index > 0 && sentence.Tokens[number.Index - 1] is { } before && before.IsNoun() && before.Lemma is not ("cent" or "percent")));

    /// <summary>"8 miles (13 kilometres) of tunnels": the amount in brackets is of the same.</summary>
    private static Token? OfTwin(Sentence sentence, Token twin) =>
        sentence.Has(twin, "nummod") ? sentence.ChildrenOf(twin).FirstOrDefault(child => child.Is("nmod") && child.IsNoun() && sentence.CaseOf(child) == "of") : null;

    /// <summary>Who does it: the subject, or who the clause around shares with it.</summary>
    public static Token? Controller(Sentence sentence, Token verb)
    {
        var at = verb;
        for (var step = 0; step < 6; step++)
        {
            if (SubjectOf(sentence, at) is { } subject)
            {
                if (subject.Upos is not ("PRON" or "NUM" or "DET") || IsNamed(sentence, subject)) return subject;
                // "The firm said it has 1,000 customers", "The shares rose, and they were up 5 %".
                if (at.Relation is "ccomp" or "conj" or "advcl" && sentence.HeadOf(at) is { } around && sentence.SubjectOf(around) is { } before && before.IsNoun() && before.Lemma is not ("cent" or "percent") && Agree(sentence, subject, before)) return before;
                if (subject.Lemma is not ("which" or "who" or "that")) return null;
                return at.Is("acl") ? Nearest(sentence, subject) ?? sentence.HeadOf(at) : subject.Index > 0 && sentence.Tokens[subject.Index - 1] is { Upos: "NOUN" or "PROPN" } head ? head : null;
            }

            if (sentence.HeadOf(at) is not { } above) return null;
            // "is the first model that offers 536 hp": what the model is.
            if (at.Is("acl")) return sentence.Has(above, "cop") && sentence.SubjectOf(above) is { Upos: not "PRON" } named ? named : above;
            if (!(at.Is("xcomp") || at.Is("advcl") || at.Is("conj") || at.Is("ccomp"))) return null;
            if (at.Is("xcomp") && sentence.ObjectOf(above) is { } controlled && controlled.IsNoun()) return controlled;
            at = above;
        }

        return null;
    }

    /// <summary>"Office of Rivers, the average farm needs 3 tonnes": of two subjects with a mark between them the nearer.</summary>
    public static Token? SubjectOf(Sentence sentence, Token verb)
    {
        if (sentence.SubjectOf(verb) is not { } first) return null;
        var next = sentence.ChildrenOf(verb).LastOrDefault(child => child.Is("nsubj") && child.IsNoun() && child.Index > first.Index && child.Index < verb.Index);
        return next is not null && sentence.Tokens.Skip(first.Index).Take(next.Index - first.Index).Any(word => word.Form is "," or "\u2014" or "\u2013") ? next : first;
    }

    private static bool Agree(Sentence sentence, Token pronoun, Token noun) => pronoun.Lemma switch
    {
        "it" => !noun.IsPluralNoun() && !Persons.Are(sentence, noun) && sentence.NameAt(noun) is not { Type: NameType.Person },
        "they" => noun.IsPluralNoun() || sentence.ChildrenOf(noun).Any(child => child.Is("conj")),
        "he" or "she" => !noun.IsPluralNoun() && (Persons.Are(sentence, noun) || sentence.NameAt(noun) is { Type: NameType.Person }),
        _ => false,
    };

    /// <summary>"spent on the town, which covers 84 hectares": the noun right before, where the tree hangs the clause higher.</summary>
    private static Token? Nearest(Sentence sentence, Token relative)
    {
        var at = relative.Index - 1;
        if (at >= 0 && sentence.Tokens[at].Form == ",") at--;
        if (relative.Lemma != "which" || at < 0 || !sentence.Tokens[at].IsNoun()) return null;
        // "a charge per person which is 50".
        return sentence.CaseOf(sentence.Tokens[at]) is "per" && sentence.HeadOf(sentence.Tokens[at]) is { } charged && charged.IsNoun() ? charged : sentence.Tokens[at];
    }

    private static Token? OfVerb(Sentence sentence, Token verb, Argument argument)
    {
        // "spent 61 million on the town", "paid 200 for the meal".
        var bought = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && child.IsNoun() && child != argument.Phrase && sentence.CaseOf(child) is "for" or "on");
        if (argument.Role == ArgumentRole.Patient && bought is not null && verb.Lemma is "pay" or "spend" or "cost" or "charge" or "save" or "raise" or "invest") return bought;
        // "pulled the sector 0.7 percent lower".
        if ((argument.Role == ArgumentRole.Oblique || argument.Phrase.Index > verb.Index) && sentence.ObjectOf(verb) is { } theme && theme.IsNoun() && theme != argument.Phrase && !sentence.Has(theme, "nummod") && theme.Lemma is not ("cent" or "percent")) return theme;
        // "a loan which the treasury raised to 3 million", "assets which they value at 3 million".
        if (verb.Relation == "acl:relcl" && argument.Role == ArgumentRole.Oblique && sentence.ChildrenOf(verb).Any(child => child.Xpos == "WDT" && child.Index < verb.Index && child.Relation is "obj" or "obl") && sentence.HeadOf(verb) is { Upos: "NOUN" } owned && owned.Index < verb.Index) return owned;
        return Controller(sentence, verb);
    }
}
