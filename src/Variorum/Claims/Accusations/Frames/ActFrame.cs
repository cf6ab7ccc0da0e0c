using Variorum.Claims.Reading;
using Variorum.Language;
using Variorum.Language.Semantics;

namespace Variorum.Claims.Accusations.Frames;

/// <summary>"the Front's threats", "spread lies about the valley", "a raid by the guard": a noun that says a wrong, with who does it.</summary>
internal static class ActFrame
{
    private static readonly string[] Neutral = ["alleged", "supposed", "suspected", "possible", "potential", "imaginary"];

    public static Wrong? Of(Sentence sentence, Token noun)
    {
        var strength = WrongWords.Act(sentence, noun);
        if (strength == WrongStrength.None || Assertion.IsNegated(sentence, noun) || sentence.ChildrenOf(noun).Any(child => child.Form.ToLowerInvariant() is "any" or "every" || Neutral.Contains(child.Lemma))) return null;
        if (ByWhom(sentence, noun) is null && Performed(sentence, noun) is var (verb, doer)) return new Wrong(sentence, doer, Clause.SpanOf(sentence, verb), strength);
        // "survived the raid", "condemned the killing": the verb's subject did not do it.
        // "the children's rights violations": their rights, not their violations.
        if (sentence.ChildrenOf(noun).Any(child => child.Is("compound") && child.Lemma is "right" or "life" or "liberty")) return null;
        if (Agents.OfNoun(sentence, noun) is not { } agent || agent == noun || !sentence.SubtreeOf(noun).Contains(agent)) return null;
        // "prevented the Front's attacks", "denied its lies".
        if (sentence.HeadOf(noun) is { Upos: "VERB" } governor && (noun.Is("obj") || noun.Is("obl")) && Assertion.Negates(governor) && governor.Lemma is not ("stop" or "end" or "halt" or "cease" or "fear" or "oppose" or "survive" or "escape" or "investigate")) return null;
        return Clause.IsQuestion(sentence) ? null : new Wrong(sentence, agent, NominalPhrase.SpanOf(sentence, noun), strength);
    }

    private static Token? ByWhom(Sentence sentence, Token noun) => sentence.ChildrenOf(noun).FirstOrDefault(child => child.Is("nmod") && WrongWords.CaseOf(sentence, child) == "by");

    /// <summary>"launched attacks", "took part in raids and in acts of terror": the verb by which it is done, with who does it.</summary>
    private static (Token Verb, Token Doer)? Performed(Sentence sentence, Token noun)
    {
        var first = noun;
        while (first.Is("conj") && sentence.HeadOf(first) is { Upos: "NOUN" } before) first = before;
        if (sentence.HeadOf(first) is not { Upos: "VERB" } verb) return null;
        // "took part in fighting a war and in acts of terror": a preposition of its own may be that of the verb above.
        Token[] verbs = noun != first && sentence.HeadOf(verb) is { Upos: "VERB" } above && (verb.Is("advcl") || verb.Is("xcomp")) ? [verb, above] : [verb];
        foreach (var done in verbs)
        {
            if (done.Is("nsubj") || !(first.Is("obj") || first.Relation == "nsubj:pass" || Agents.IsWhatIsDone(sentence, first)) || !Does(sentence, done, noun) || !Assertion.Holds(sentence, done)) continue;
            if (Agents.Of(sentence, done) is { } doer && doer != noun) return (done, doer);
        }

        return null;
    }

    /// <summary>A verb whose subject does what its object says: "launch", "commit", "carry out", "spread", "make", "use".</summary>
    private static bool Does(Sentence sentence, Token verb, Token noun) => verb.Lemma switch
    {
        "call" => WrongWords.CaseOf(sentence, noun) == "for" && sentence.ObjectOf(verb) is null,
        // "played a part in the campaign".
        "play" or "have" => sentence.ObjectOf(verb) is { Lemma: "role" or "part" or "hand" } && WrongWords.CaseOf(sentence, noun) == "in",
        _ => PerformingVerbs.Contains(verb.Lemma) || (PerformingVerbs.IsUttered(noun.Lemma) && PerformingVerbs.Utters(verb.Lemma)),
    };
}
