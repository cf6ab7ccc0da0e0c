using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Finds who does what a verb or a noun says.</summary>
internal static class Agents
{
    private const int LongestChain = 5;

    /// <summary>The one who does what the verb says: its subject, "by" whom in the passive, or the subject it shares with the verb it hangs on.</summary>
    public static Token? Of(Sentence sentence, Token verb)
    {
        for (var step = 0; step < LongestChain; step++)
        {
            if (ByPhrase(sentence, verb) is { } by) return by;
            var subject = sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("nsubj"));
            if (subject is not null) return subject.Relation == "nsubj:pass" ? null : Antecedent(sentence, verb, subject);
            if (sentence.HeadOf(verb) is not { } head) return null;
            // "the men who ...", "the office, hiding the truth, ...": the noun that the clause hangs on; never for a past participle.
            if (verb.Is("acl") && head.Upos is "NOUN" or "PROPN" or "PRON") return verb.Xpos is "VBN" ? null : verb.Xpos is "VB" ? AgentOfGoverning(sentence, head) : head;
            if (!verb.Is("xcomp") && !verb.Is("conj") && !verb.Is("advcl") && !verb.Is("ccomp")) return null;
            if (verb.Is("xcomp") && sentence.ObjectOf(head) is { } controlled) return controlled;
            verb = head;
        }

        return null;
    }

    /// <summary>Who does what a noun says: "by" whom, whose it is, or who does the verb whose object it is.</summary>
    public static Token? OfNoun(Sentence sentence, Token noun)
    {
        var children = sentence.ChildrenOf(noun);
        var by = children.FirstOrDefault(child => child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "by");
        if (by is not null) return by;
        var owner = children.FirstOrDefault(child => child.Relation == "nmod:poss") ?? children.FirstOrDefault(child => child.Is("compound") && child.Upos == "PROPN");
        if (owner is not null) return owner;
        if (sentence.HeadOf(noun) is not { } verb || verb.Upos != "VERB" || !IsWhatIsDone(noun)) return null;
        return Of(sentence, verb);
    }

    private static bool IsWhatIsDone(Token noun) => noun.Is("obj") || (noun.Is("obl") && noun.Relation is not "obl:agent" and not "obl:tmod" and not "obl:unmarked");

    private static Token? AgentOfGoverning(Sentence sentence, Token noun) => sentence.HeadOf(noun) is { Upos: "VERB" } verb ? Of(sentence, verb) : null;

    private static Token? ByPhrase(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "obl:agent")
        ?? (sentence.ChildrenOf(verb).Any(child => child.Relation is "nsubj:pass" or "aux:pass") ? sentence.ChildrenOf(verb).FirstOrDefault(child => child.Is("obl") && sentence.ChildOf(child, "case")?.Form is "by" && child.Upos is "PROPN" or "PRON") : null);

    /// <summary>"who", "which" and "that" stand for the noun before.</summary>
    private static Token? Antecedent(Sentence sentence, Token verb, Token subject) =>
        subject.Lemma.ToLowerInvariant() is "who" or "which" or "that" && verb.Is("acl") ? sentence.HeadOf(verb) : subject;
}
