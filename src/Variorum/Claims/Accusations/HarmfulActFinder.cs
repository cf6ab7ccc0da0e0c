using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Accusations;

/// <summary>Finds the clauses and phrases that say that somebody does harm or wrong.</summary>
internal static class HarmfulActFinder
{
    // How somebody fares or feels; nobody is blamed for it.
    private static readonly string[] Conditions =
        ["afraid", "sad", "angry", "worried", "ill", "sick", "dead", "sorry", "poor", "hungry", "tired", "injured", "missing", "alone", "unhappy", "wrong", "alarmed", "concerned", "unable", "unwilling", "cold", "weak", "hurt", "upset", "lost", "critical", "desperate", "vulnerable", "guilty", "nervous", "anxious", "frightened", "homeless", "unemployed", "unlikely", "difficult", "hard", "late", "sceptical", "skeptical", "disappointed", "reluctant", "doubtful"];

    public static IEnumerable<HarmfulAct> Find(Sentence sentence)
    {
        if (Clause.IsQuestion(sentence)) yield break;
        foreach (var word in sentence.Tokens)
        {
            var act = word.Upos switch
            {
                "VERB" when word.Is("amod") => null,
                "VERB" when HarmWords.IsVerb(word.Lemma, sentence.ChildrenOf(word).Any(child => child.Is("obj") || child.Relation is "nsubj:pass")) => ByVerb(sentence, word),
                "VERB" when PerformingVerbs.Contains(word.Lemma) && sentence.ObjectOf(word) is { } means && IsCalledFalse(sentence, means) => ByVerb(sentence, word),
                "NOUN" when IsWrong(sentence, word) => ByNoun(sentence, word),
                "ADJ" => ByNature(sentence, word),
                _ => null,
            };
            if (act is not null) yield return act;
            if (ByBeing(sentence, word) is { } being) yield return being;
        }
    }

    /// <summary>A harmful act, or any act that is called bad or is directed against somebody: "a malicious campaign", "operations against the herders".</summary>
    private static bool IsWrong(Sentence sentence, Token noun) => HarmWords.IsNoun(noun.Lemma)
        || (HarmWords.IsAct(noun.Lemma) && sentence.ChildrenOf(noun).Any(child => (child.Is("amod") && Judgement.Of(child) <= -2) || (child.Is("compound") && HarmWords.IsNoun(child.Lemma)) || (child.Is("nmod") && sentence.ChildOf(child, "case")?.Form is "against")));

    /// <summary>"The Front plundered two villages."</summary>
    private static HarmfulAct? ByVerb(Sentence sentence, Token verb)
    {
        if (!Clause.IsAsserted(sentence, verb) || Agents.Of(sentence, verb) is not { } agent) return null;
        // "abandoned its attacks", "foiled the plot": to harm a harm is none.
        if (sentence.ObjectOf(verb) is { } harmed && HarmWords.IsNoun(harmed.Lemma)) return PerformingVerbs.Contains(verb.Lemma) ? new HarmfulAct(sentence, agent, Clause.SpanOf(sentence, verb)) : null;
        return new HarmfulAct(sentence, agent, Clause.SpanOf(sentence, verb));
    }

    /// <summary>"the Front's threats", "spread lies about the valley", "a raid by the guard".</summary>
    private static HarmfulAct? ByNoun(Sentence sentence, Token noun)
    {
        if (Agents.OfNoun(sentence, noun) is not { } agent || agent == noun) return null;
        var governor = sentence.HeadOf(noun);
        var byVerb = governor is { Upos: "VERB" } && !sentence.SubtreeOf(noun).Contains(agent);
        if (byVerb && !Clause.IsAsserted(sentence, governor!)) return null;
        // "denied the attack", "survived the raid", "condemned the killing": the verb's subject did not do it.
        if (byVerb && !Does(governor!, noun)) return null;
        return new HarmfulAct(sentence, agent, byVerb ? Clause.SpanOf(sentence, governor!) : NominalPhrase.SpanOf(sentence, noun));
    }

    /// <summary>"used false names", "made illegal payments": what is done is called wrong.</summary>
    private static bool IsCalledFalse(Sentence sentence, Token means) => sentence.ChildrenOf(means).Any(child => child.Is("amod") && Judgement.Of(child) <= -2);

    /// <summary>"The office is corrupt": said of somebody, and of what he is, not of how he fares.</summary>
    private static HarmfulAct? ByNature(Sentence sentence, Token adjective)
    {
        if (sentence.ChildOf(adjective, "cop") is null || Judgement.Of(adjective) > -2 || Conditions.Contains(adjective.Lemma) || !Clause.IsAsserted(sentence, adjective)) return null;
        return sentence.SubjectOf(adjective) is { } subject && subject.Is("nsubj") ? new HarmfulAct(sentence, subject, Clause.SpanOf(sentence, adjective)) : null;
    }

    /// <summary>"The guard is a danger to the town", "they are traitors".</summary>
    private static HarmfulAct? ByBeing(Sentence sentence, Token noun)
    {
        if (noun.Upos is not ("NOUN" or "ADJ") || sentence.ChildOf(noun, "cop") is null || !Clause.IsAsserted(sentence, noun) || sentence.ChildOf(noun, "case") is not null) return null;
        var grave = noun.Upos == "NOUN" && (HarmWords.IsEpithet(noun.Lemma) || sentence.ChildrenOf(noun).Any(child => child.Index < noun.Index && (child.Is("amod") || child.Is("compound")) && HarmWords.IsEpithet(child.Lemma)));
        var guilty = noun.Lemma is "responsible" or "guilty" or "complicit" or "liable" or "behind";
        return (grave || guilty) && sentence.SubjectOf(noun) is { } subject && !subject.Relation.StartsWith("csubj", StringComparison.Ordinal) ? new HarmfulAct(sentence, subject, Clause.SpanOf(sentence, noun)) : null;
    }

    /// <summary>A verb whose subject does what its object says: "launch", "commit", "carry out", "spread", "make", "use".</summary>
    private static bool Does(Token verb, Token noun) => PerformingVerbs.Contains(verb.Lemma) || (HarmWords.IsUtterance(noun.Lemma) && PerformingVerbs.Utters(verb.Lemma));
}
