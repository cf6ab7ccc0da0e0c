using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>An accusation that the text itself calls one: "accused the guard of theft", "blamed the office", "the charge that …".</summary>
/// <param name="Accuser">The word for who accuses; null where the text does not say.</param>
internal sealed record CalledAccusation(Sentence Sentence, Token? Accuser, Token Accused, TextSpan Span);

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
                "VERB" when Lexicon.IsVerb(word.Lemma, SemanticClass.Arrest) || Lexicon.IsVerb(word.Lemma, SemanticClass.Sentence) => ByArrest(sentence, word),
                "NOUN" when Lexicon.VerbsOf(word.Lemma).Any(verb => Lexicon.IsVerb(verb, SemanticClass.Accuse, 2)) => ByNoun(sentence, word),
                _ => null,
            };
            if (found is not null) yield return found;
        }
    }

    private static bool Accuses(string lemma) => Lexicon.IsVerb(lemma, SemanticClass.Accuse, 2) || (Classes.Any(name => Lexicon.IsVerb(lemma, name)) && Lexicon.PolarityOf(lemma) < 0);

    private static CalledAccusation? ByVerb(Sentence sentence, Token verb)
    {
        if (!Clause.IsAsserted(sentence, verb)) return null;
        var passive = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass");
        var accused = passive ?? sentence.ObjectOf(verb);
        if (accused is null && verb.Is("acl") && verb.Xpos == "VBN") accused = sentence.HeadOf(verb);
        if (accused is null) return null;
        var accuser = passive is null && !(verb.Is("acl") && verb.Xpos == "VBN") ? Agents.Of(sentence, verb) : sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl:agent");
        // Verbs of judging accuse only with a charge: "condemned the council for the delay".
        if (accuser == accused || (Charge(sentence, verb) is null && !Lexicon.IsVerb(verb.Lemma, SemanticClass.Accuse))) return null;
        return new CalledAccusation(sentence, accuser, accused, Charge(sentence, verb) ?? Clause.SpanOf(sentence, verb));
    }

    /// <summary>"arrested two men for espionage", "was convicted of theft": with the crime named.</summary>
    private static CalledAccusation? ByArrest(Sentence sentence, Token verb)
    {
        if (!Clause.IsAsserted(sentence, verb)) return null;
        var passive = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass");
        var crime = sentence.SubtreeOf(verb).FirstOrDefault(word => word.Index > verb.Index && word.Upos == "NOUN" && Lexicon.IsNoun(word.Lemma, SemanticClass.Crime) && sentence.ChildOf(word, "case")?.Form is "for" or "of" or "over" or "on");
        if (crime is null || (passive ?? sentence.ObjectOf(verb)) is not { } accused) return null;
        var accuser = passive is null ? Agents.Of(sentence, verb) : sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl:agent");
        return accuser == accused ? null : new CalledAccusation(sentence, accuser, accused, Clause.SpanOf(sentence, verb));
    }

    /// <summary>What the accused is said to have done: "of having left out the herders", "for the delay".</summary>
    private static TextSpan? Charge(Sentence sentence, Token verb)
    {
        var charge = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Index > verb.Index && (child.Is("advcl") || child.Is("obl") || child.Is("ccomp") || child.Is("xcomp")) && (sentence.SubtreeOf(child)[0].Form is "of" or "for" or "with" or "that"));
        return charge is null ? null : charge.Upos is "NOUN" or "PROPN" ? NominalPhrase.SpanOf(sentence, charge) : Clause.SpanOf(sentence, charge);
    }

    /// <summary>"accusations against the office", "allegations that the guard stole": whoever is named in them.</summary>
    private static CalledAccusation? ByNoun(Sentence sentence, Token noun)
    {
        var children = sentence.ChildrenOf(noun);
        var against = children.FirstOrDefault(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "against");
        var clause = children.FirstOrDefault(child => child.Is("acl") && sentence.ChildrenOf(child).Any(mark => mark.Form is "that"));
        var accused = against ?? (clause is null ? null : Agents.Of(sentence, clause));
        if (accused is null) return null;
        var accuser = children.FirstOrDefault(child => child.Relation == "nmod:poss") ?? children.FirstOrDefault(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "by" or "from");
        return new CalledAccusation(sentence, accuser, accused, clause is null ? NominalPhrase.SpanOf(sentence, noun) : Clause.SpanOf(sentence, clause));
    }
}
