using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>An accusation that the text itself calls one: "accused the guard of theft", "blamed the office", "the charge that …".</summary>
/// <param name="Accuser">The word for who accuses; null where the text does not say.</param>
/// <param name="IsOpen">By "accuse" itself: whoever is accused is somebody, whatever the noun.</param>
internal sealed record CalledAccusation(Sentence Sentence, Token? Accuser, Token Accused, TextSpan Span, bool IsOpen = false);

/// <summary>Finds accusations by verbs and nouns of accusing.</summary>
internal static class AccusingWords
{
    private static readonly string[] Classes = [SemanticClass.Accuse, "vn:judgment-33", "vn:judgment-33.1"];

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    public static IEnumerable<CalledAccusation> Find(Sentence sentence)
    {
        foreach (var word in sentence.Tokens)
        {
            var found = word.Upos switch
            {
                "VERB" when Accuses(word.Lemma) => ByVerb(sentence, word),
                // A court's finding is no accusation: "was convicted of theft".
                "VERB" when Lexicon.IsVerb(word.Lemma, SemanticClass.Arrest) => ByArrest(sentence, word),
                "NOUN" when Lexicon.VerbsOf(word.Lemma).Any(verb => Lexicon.IsVerb(verb, SemanticClass.Accuse, 2)) => ByNoun(sentence, word),
                _ => null,
            };
            if (found is null) continue;
            var (first, second) = GappedCharge.Split(found);
            yield return first;
            if (second is not null) yield return second;
        }
    }

    private static bool Accuses(string lemma) => lemma == "sue" || Lexicon.IsVerb(lemma, SemanticClass.Accuse, 2) || (Classes.Any(name => Lexicon.IsVerb(lemma, name)) && Lexicon.PolarityOf(lemma) < 0);

    private static CalledAccusation? ByVerb(Sentence sentence, Token verb)
    {
        // "let the families sue the firm": they have not yet.
        if (!Assertion.Holds(sentence, verb) || (verb.Lemma == "sue" && verb.Xpos is "VB")) return null;
        var passive = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass");
        var accused = passive ?? sentence.ObjectOf(verb);
        if ((accused is null && verb.Is("acl") && verb.Xpos == "VBN") || IsRelative(sentence, verb, accused)) accused = sentence.HeadOf(verb);
        accused ??= Antecedent(sentence, verb);
        if (accused is null) return null;
        var accuser = passive is null && !(verb.Is("acl") && verb.Xpos == "VBN") ? Agents.Of(sentence, verb) ?? Before(sentence, verb) : sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl:agent");
        // Verbs of judging accuse only with a charge: "condemned the council for the delay".
        var charge = Charge(sentence, verb) ?? (verb.Lemma == "accuse" ? Charge(sentence, accused) : null);
        if (accuser == accused || (charge is null && verb.Lemma != "sue" && !Lexicon.IsVerb(verb.Lemma, SemanticClass.Accuse))) return null;
        return new CalledAccusation(sentence, accuser, accused, charge ?? Clause.SpanOf(sentence, verb), verb.Lemma == "accuse");
    }

    /// <summary>The noun right before a verb that has no subject: who accuses, where the parser took him for something else.</summary>
    private static Token? Before(Sentence sentence, Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBZ" or "VBP") || sentence.ChildrenOf(verb).Any(child => child.Is("nsubj"))) return null;
        var at = verb.Index - 1;
        while (at >= 0 && (sentence.Tokens[at].Upos is "ADV" or "AUX" || sentence.Tokens[at].Form is ")")) at--;
        if (at < 0 || sentence.Tokens[at].Upos is not ("NOUN" or "PROPN" or "PRON")) return null;
        var noun = sentence.Tokens[at];
        while (sentence.HeadOf(noun) is { } head && head.Index < noun.Index && head.Upos is "NOUN" or "PROPN" && (noun.Is("nmod") || noun.Is("flat") || noun.Is("appos") && sentence.Tokens[noun.Index - 1].Form == "(")) noun = head;
        return WrongWords.IsSomebody(noun) ? noun : null;
    }

    /// <summary>"whom the office accuses", "those it blames": the noun that the clause hangs on.</summary>
    private static bool IsRelative(Sentence sentence, Token verb, Token? accused) =>
        verb.Relation == "acl:relcl" && (accused is null ? Charge(sentence, verb) is not null : accused.Lemma.ToLowerInvariant() is "who" or "whom" or "which" or "that");

    /// <summary>"those who have left, and whom the office accuses": the noun that both clauses hang on.</summary>
    private static Token? Antecedent(Sentence sentence, Token verb)
    {
        if (!sentence.ChildrenOf(verb).Any(child => child.Lemma.ToLowerInvariant() is "who" or "whom" && sentence.ChildOf(child, "case") is null && child.Index < verb.Index)) return null;
        var clause = sentence.AncestorsOf(verb).Prepend(verb).FirstOrDefault(above => above.Relation == "acl:relcl");
        return clause is null ? null : sentence.HeadOf(clause);
    }

    /// <summary>"arrested two men for espionage": with the crime named.</summary>
    private static CalledAccusation? ByArrest(Sentence sentence, Token verb)
    {
        if (!Assertion.Holds(sentence, verb)) return null;
        var passive = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass");
        var crime = sentence.SubtreeOf(verb).FirstOrDefault(word => word.Index > verb.Index && word.Upos == "NOUN" && Lexicon.IsNoun(word.Lemma, "ss:noun.act", 2) && sentence.ChildOf(word, "case")?.Form is "for" or "of" or "over" or "on");
        if (crime is null || (passive ?? sentence.ObjectOf(verb)) is not { } accused) return null;
        var accuser = passive is null ? Agents.Of(sentence, verb) : sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl:agent");
        return accuser == accused ? null : new CalledAccusation(sentence, accuser, accused, Clause.SpanOf(sentence, verb));
    }

    /// <summary>What the accused is said to have done: "of having left out the herders", "for the delay".</summary>
    /// <param name="governor">The verb; or the noun for the accused, where the parser hung the charge on it and it is no name ("the Ministry of Works").</param>
    private static TextSpan? Charge(Sentence sentence, Token governor)
    {
        var charges = sentence.ChildrenOf(governor).Where(child => child.Index > governor.Index && IsCharge(child, governor) && (sentence.SubtreeOf(child)[0].Form is "of" or "for" or "with" or "that"));
        // "accused the office of the mayor of fraud": of two the last.
        var charge = governor.Upos == "VERB" ? charges.FirstOrDefault() : charges.LastOrDefault();
        return charge is null ? null : charge.Upos is "NOUN" or "PROPN" ? NominalPhrase.SpanOf(sentence, charge) : Clause.SpanOf(sentence, charge);
    }

    private static bool IsCharge(Token child, Token governor) => governor.Upos == "VERB"
        ? child.Is("advcl") || child.Is("obl") || child.Is("ccomp") || child.Is("xcomp")
        : child.Upos != "PROPN" && (child.Is("acl") && child.Relation != "acl:relcl" || child.Is("nmod") || child.Is("advcl"));

    /// <summary>"accusations against the office", "allegations that the guard stole": whoever is named in them.</summary>
    private static CalledAccusation? ByNoun(Sentence sentence, Token noun)
    {
        var children = sentence.ChildrenOf(noun);
        var against = children.FirstOrDefault(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "against");
        var clause = children.FirstOrDefault(child => child.Is("acl") && sentence.ChildrenOf(child).Any(mark => mark.Form is "that"));
        var accused = against ?? (clause is null ? null : Agents.Of(sentence, clause));
        if (accused is null) return null;
        // An accusation that nobody is said to make is not the author's.
        var accuser = children.FirstOrDefault(child => child.Relation == "nmod:poss") ?? children.FirstOrDefault(child => child.Is("nmod") && (sentence.ChildOf(child, "case")?.Form is "by" or "from" || (sentence.ChildOf(child, "case")?.Form is "of" && WrongWords.IsSomebody(child)))) ?? Maker(sentence, noun);
        if (accuser is null || accuser == accused) return null;
        return new CalledAccusation(sentence, accuser, accused, clause is null ? NominalPhrase.SpanOf(sentence, noun) : Clause.SpanOf(sentence, clause));
    }

    /// <summary>"levelled charges against the office", "has filed a complaint".</summary>
    private static Token? Maker(Sentence sentence, Token noun) =>
        noun.Is("obj") && sentence.HeadOf(noun) is { Upos: "VERB" } verb && (PerformingVerbs.Contains(verb.Lemma) || verb.Lemma is "level" or "bring" or "file" or "raise" or "lodge" or "publish" or "air") && Assertion.Holds(sentence, verb) ? Agents.Of(sentence, verb) : null;
}
