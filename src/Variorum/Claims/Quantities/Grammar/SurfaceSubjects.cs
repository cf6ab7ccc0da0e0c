using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Quantities.Grammar;

/// <summary>Finds the clause whose subject a figure is by the order of the words, where the tree has lost it.</summary>
internal static class SurfaceSubjects
{
    /// <summary>Null where the order of the words tells nothing, or the tree says it already.</summary>
    public static Argument? Of(Sentence sentence, Token phrase) => SubjectOfNext(sentence, phrase) ?? SubjectOfInterrupted(sentence, phrase) ?? LostSubject(sentence, phrase);

    /// <summary>"Of the residents 1,906 are adults": a bare figure right before a finite verb is its subject, whatever the tree says.</summary>
    private static Argument? SubjectOfNext(Sentence sentence, Token figure)
    {
        if (figure.Upos == "NUM" && figure.Index + 1 < sentence.Tokens.Length && sentence.IsHeadlinePassive(sentence.Tokens[figure.Index + 1])) return new Argument(figure, ArgumentRole.Patient, sentence.Tokens[figure.Index + 1], null);
        // "With the ferry gone five are left": the subject of what stands behind it, not of what stands before.
        if (figure.Upos != "NUM" || (figure.Is("nsubj") && figure.Head > figure.Index) || BehindWhole(sentence, figure) is not { } next) return null;
        // "and at least 15 missing".
        if (next.Form is "missing" && !sentence.Has(next, "aux")) return new Argument(figure, ArgumentRole.Existing, null, null);
        // "Twelve needed treatment": a past tense that was taken for a participle.
        if (figure.Index == 0 && next is { Xpos: "VBN", Relation: "amod" } && next.Head == 2 && figure.Head == 2 && sentence.Tokens[2] is { Xpos: "NN", IsRoot: true } last && !Measures.Persons.Are(sentence, last)) return new Argument(figure, ArgumentRole.Subject, next, null);
        if (!IsFinite(next) || IsBehindPreposition(sentence, figure)) return null;
        return SubjectOf(sentence, figure, next);
    }

    private static Argument? SubjectOf(Sentence sentence, Token phrase, Token next)
    {
        var predicate = next.Upos == "AUX" && (next.Is("aux") || next.Is("cop")) ? sentence.HeadOf(next) : next;
        if (predicate is null || predicate.Index < phrase.Index || IsDeictic(sentence, predicate)) return null;
        return new Argument(phrase, predicate.Upos == "VERB" && sentence.IsPassive(predicate) ? ArgumentRole.Patient : ArgumentRole.Subject, predicate, null);
    }

    /// <summary>"the 36 named above", "the 36 referred to earlier": they did not name.</summary>
    public static bool IsDeictic(Sentence sentence, Token participle)
    {
        var at = participle.Index + 1;
        if (at < sentence.Tokens.Length && sentence.Tokens[at].Form == "to") at++;
        return participle.Xpos is "VBD" or "VBN" && at < sentence.Tokens.Length && sentence.Tokens[at].Form is "above" or "below" or "earlier" or "previously" or "already"
            && SemanticLexicon.Load().IsVerb(participle.Lemma, "ss:verb.communication", 3) && !sentence.Has(participle, "aux");
    }

    /// <summary>"was", "have", "could"; behind "of them" a "have" may be taken for an infinitive.</summary>
    private static bool IsFinite(Token word) => word.Xpos is "VBD" or "VBP" or "VBZ" or "MD" || word is { Upos: "AUX", Form: "have" or "are" or "were" };

    /// <summary>The word behind a figure and behind "of them", "of whom"; null where the sentence ends there.</summary>
    private static Token? BehindWhole(Sentence sentence, Token figure)
    {
        var (tokens, at) = (sentence.Tokens, figure.Index + 1);
        if (at + 2 < tokens.Length && tokens[at].Form is "of" && tokens[at + 1] is { Upos: "PRON" })
        {
            // "12 of whom later died".
            if (IsFinite(tokens[at + 2])) at += 2;
            else if (at + 3 < tokens.Length && tokens[at + 2].Upos == "ADV" && IsFinite(tokens[at + 3])) at += 3;
        }

        return at < tokens.Length ? tokens[at] : null;
    }

    /// <summary>"in 58"; not "since the end of May six of them have left", where the preposition has a noun of its own before the number.</summary>
    private static bool IsBehindPreposition(Sentence sentence, Token figure) =>
        sentence.ChildrenOf(figure).LastOrDefault(child => child.Is("case") && child.Index < figure.Index) is { } marker && !sentence.Tokens[(marker.Index + 1)..figure.Index].Any(word => word.IsNoun());

    /// <summary>"45 people, he said, had not been found": behind words that say who says so the clause goes on, whatever the tree makes of it.</summary>
    private static Argument? SubjectOfInterrupted(Sentence sentence, Token phrase)
    {
        const int longest = 6;
        var tokens = sentence.Tokens;
        if (!(phrase.IsRoot || phrase.Relation is "parataxis" or "dep" or "appos" or "conj" or "ccomp" or "advcl" or "nsubj") || sentence.CaseOf(phrase) is not null) return null;
        if (phrase.Index + 1 >= tokens.Length || tokens[phrase.Index + 1].Form != ",") return null;
        for (var i = phrase.Index + 2; i < tokens.Length - 1 && i <= phrase.Index + 2 + longest; i++)
        {
            if (tokens[i].Form != ",") continue;
            var inserted = tokens[(phrase.Index + 2)..i];
            return inserted.Any(word => word is { Upos: "VERB", Xpos: "VBD" or "VBZ" or "VBP" } && SemanticLexicon.Load().IsVerb(word.Lemma, "ss:verb.communication", 2)) && IsFinite(tokens[i + 1])
                ? SubjectOf(sentence, phrase, tokens[i + 1]) : null;
        }

        return null;
    }

    /// <summary>"one is killed and five others, a boy among them, are injured": a noun that the tree puts beside a verb is the subject of the next.</summary>
    private static Argument? LostSubject(Sentence sentence, Token phrase)
    {
        if (!phrase.Is("conj") || !(phrase.IsNoun() || phrase.Upos == "NUM") || sentence.HeadOf(phrase) is not { Upos: "VERB" } verb) return null;
        var next = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("conj") && child.Upos == "VERB" && child.Index > phrase.Index && sentence.SubjectOf(child) is null && sentence.Has(child, "aux"));
        return next is null ? null : new Argument(phrase, sentence.IsPassive(next) ? ArgumentRole.Patient : ArgumentRole.Subject, next, null);
    }
}
