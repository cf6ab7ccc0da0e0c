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
        if (Agents.OfNoun(sentence, noun) is not { } agent || agent == noun) return null;
        var governor = sentence.HeadOf(noun);
        var byVerb = governor is { Upos: "VERB" } && !sentence.SubtreeOf(noun).Contains(agent);
        if (byVerb)
        {
            // "survived the raid", "condemned the killing": the verb's subject did not do it.
            if (!Does(sentence, governor!, noun) || !Assertion.Holds(sentence, governor!)) return null;
            return new Wrong(sentence, agent, Clause.SpanOf(sentence, governor!), strength);
        }

        // "prevented the Front's attacks", "denied its lies".
        if (governor is { Upos: "VERB" } && (noun.Is("obj") || noun.Is("obl")) && Assertion.Negates(governor) && governor.Lemma is not ("stop" or "end" or "halt" or "cease" or "fear" or "oppose" or "survive" or "escape" or "investigate")) return null;
        if (Clause.IsQuestion(sentence)) return null;
        return new Wrong(sentence, agent, NominalPhrase.SpanOf(sentence, noun), strength);
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
