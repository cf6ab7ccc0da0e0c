using Variorum.Claims.Entities;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations;

/// <summary>Finds who does what a verb or a noun says.</summary>
internal static class Agents
{
    // Steps from clause to clause; what is farther was mostly parsed wrongly.
    private const int LongestChain = 5;

    // What is done to its owner unless something else says to whom.
    private static readonly string[] Suffering = [SemanticClass.Kill, SemanticClass.Injure, SemanticClass.Arrest, SemanticClass.Confine, SemanticClass.Sentence];

    private static readonly string[] Suffered = ["rape", "abduction", "kidnapping", "torture", "eviction", "expulsion", "deportation", "persecution", "humiliation", "harassment", "ordeal", "execution", "murder", "assassination"];

    private static readonly SemanticLexicon Lexicon = SemanticLexicon.Load();

    /// <summary>The one who does what the verb says: its subject, "by" whom in the passive, or the subject it shares with the verb it hangs on.</summary>
    public static Token? Of(Sentence sentence, Token verb) => Of(sentence, verb, 0);

    /// <summary>Who does what a noun says: "by" whom, whose it is, or who does the verb whose object it is.</summary>
    public static Token? OfNoun(Sentence sentence, Token noun) => OfNoun(sentence, noun, 0);

    private static Token? Of(Sentence sentence, Token verb, int steps)
    {
        var isAlsoPassive = false;
        for (var step = steps; step < LongestChain; step++)
        {
            // "was hired by the office to spy": whoever is hired spies.
            if (step == 0 && ByPhrase(sentence, verb) is { } by) return by;
            // Of two subjects the nearer: the other is what the sentence begins with.
            var subject = sentence.ChildrenOf(verb).LastOrDefault(child => child.Is("nsubj") && child.Index < verb.Index) ?? sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("nsubj"));
            if (subject is not null)
            {
                // "was recruited to spy": whom something is done to may well do the next thing himself.
                if (subject.Relation == "nsubj:pass" && (step == 0 || isAlsoPassive)) return ByPhrase(sentence, verb);
                // "said that the bridge would cost more, and accused the firm": a bridge accuses nobody.
                if (Actor(sentence, Quantities.Grammar.Participants.Antecedent(sentence, verb, subject), step) is { } actor) return actor;
                if (step == 0) return null;
            }

            if (sentence.HeadOf(verb) is not { } head) return null;
            // "The mayor, she said, had known": the first of two subjects is of what is said.
            if (subject is null && verb.Is("ccomp") && head.Index < verb.Index && sentence.ChildrenOf(head).Where(child => child.Is("nsubj") && child.Index < head.Index).ToList() is [var said, _, ..]) return Actor(sentence, said, step);
            // "the minister, who they say had known": of whom it is said.
            if (step == 0 && subject is null && OfWhom(sentence, verb, head) is { } relative) return NameBefore(sentence, relative) ?? Actor(sentence, Quantities.Grammar.Participants.Antecedent(sentence, head, relative), step);
            // "fined the bank for cheating its customers": whoever is fined.
            if (verb.Is("advcl") && sentence.ChildrenOf(verb).Any(mark => mark.Form is "for" or "of" or "with")) return sentence.ObjectOf(head) ?? sentence.ChildrenOf(head).FirstOrDefault(child => child.Relation == "nsubj:pass");
            if (verb.Is("acl") && sentence.ChildrenOf(verb).Any(mark => mark.Form is "for")) return null;
            // "the men who ...", "the office, hiding the truth, ...": the noun that the clause hangs on; to a past participle it is the victim.
            if (verb.Is("acl") && head.Upos is "NOUN" or "PROPN" or "PRON") return verb.Xpos is "VBN" && step == 0 ? null : Actor(sentence, head, step);
            // "were robbed, beaten or killed": to each of these it is done.
            isAlsoPassive = verb.Is("conj") && verb.Xpos is "VBN" or "VBD" && !sentence.ChildrenOf(verb).Any(child => child.Is("obj") || child.Is("aux"));
            if (!verb.Is("xcomp") && !verb.Is("conj") && !verb.Is("advcl") && !verb.Is("ccomp")) return null;
            // "forced them to leave", "kept them from leaving": the object does what the second verb says.
            if ((verb.Is("xcomp") || (verb.Is("advcl") && sentence.ChildrenOf(verb).Any(mark => mark.Form is "from"))) && sentence.ObjectOf(head) is { } controlled) return controlled;
            verb = head;
        }

        return null;
    }

    private static Token? OfNoun(Sentence sentence, Token noun, int steps)
    {
        if (steps >= LongestChain) return null;
        var children = sentence.ChildrenOf(noun);
        var by = children.FirstOrDefault(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "by");
        by ??= children.Where(child => child.Is("acl") && child.Xpos == "VBN").Select(made => ByPhrase(sentence, made)).FirstOrDefault(made => made is not null);
        by ??= children.Where(child => child.Relation == "acl:relcl" && PerformingVerbs.Contains(child.Lemma)).Select(made => sentence.ChildrenOf(made).FirstOrDefault(child => child.Relation == "nsubj" && child.Lemma is not ("that" or "which" or "who"))).FirstOrDefault(doer => doer is not null);
        if (by is not null) return by;
        var owner = IsSuffered(sentence, noun) ? null : children.FirstOrDefault(child => child.Relation == "nmod:poss") ?? children.FirstOrDefault(child => child.Is("compound") && child.Upos == "PROPN");
        var doer = sentence.HeadOf(noun) is { Upos: "VERB" } verb && IsWhatIsDone(sentence, noun) ? Of(sentence, verb, steps + 1) : null;
        // "stepped up its campaign": the campaign of whoever stepped it up.
        // And lies are held against whoever repeats them.
        return doer is not null && (owner is { Upos: "PRON" } || (owner is not null && PerformingVerbs.IsUttered(noun.Lemma))) ? doer : owner ?? doer;
    }

    /// <summary>"the mayor’s murder", "her arrest" befell them; "the guard’s murder of the mayor" did not.</summary>
    private static bool IsSuffered(Sentence sentence, Token noun) =>
        (Suffered.Contains(noun.Lemma) || Lexicon.VerbsOf(noun.Lemma).Any(verb => Suffering.Any(name => Lexicon.IsVerb(verb, name))))
        && !sentence.ChildrenOf(noun).Any(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "of" or "against" or "on");

    /// <summary>"its plans endanger the town": plans do nothing; whoever has them does.</summary>
    private static Token? Actor(Sentence sentence, Token? noun, int step) =>
        noun is null || noun.Upos is "PROPN" or "PRON" || (noun.Is("nmod") && sentence.HeadOf(noun) is { Lemma: "one" }) || WordClasses.IsPerson(noun.Lemma) || WordClasses.IsBody(noun.Lemma) || WordClasses.IsTerritory(noun.Lemma) ? noun : OfNoun(sentence, noun, step + 1);

    // "called for attacks", "engaged in fraud"; never "since the attack", "after the raid".
    public static bool IsWhatIsDone(Sentence sentence, Token noun) => noun.Is("obj") || (noun.Is("obl") && sentence.ChildOf(noun, "case")?.Form is "in" or "for" or "to" or "with" or "into");

    private static Token? ByPhrase(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl:agent")
        ?? (sentence.ChildrenOf(verb).Any(child => child.Relation is "nsubj:pass" or "aux:pass") ? sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && sentence.ChildOf(child, "case")?.Form is "by" && child.Upos is "PROPN" or "PRON") : null);

    private static Token? OfWhom(Sentence sentence, Token verb, Token head) => verb.Is("ccomp") && head.Relation == "acl:relcl" && !sentence.ChildrenOf(verb).Any(child => child.Is("mark"))
        ? sentence.ChildrenOf(head).FirstOrDefault(child => child.Index < head.Index && !child.Is("nsubj") && child.Lemma.ToLowerInvariant() is "who" or "whom" or "which" or "that")
        : null;

    /// <summary>The name right before "who", where the parser hung the clause elsewhere.</summary>
    private static Token? NameBefore(Sentence sentence, Token relative)
    {
        var at = relative.Index - 1;
        while (at >= 0 && sentence.Tokens[at].Upos == "PUNCT") at--;
        if (at < 0 || relative.Lemma.ToLowerInvariant() is not ("who" or "whom") || sentence.Tokens[at].Upos != "PROPN") return null;
        var name = sentence.Tokens[at];
        while (name.Is("flat") && sentence.HeadOf(name) is { Upos: "PROPN" } first) name = first;
        return name;
    }
}
