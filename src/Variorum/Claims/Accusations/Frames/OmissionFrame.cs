using Variorum.Language;

namespace Variorum.Claims.Accusations.Frames;

/// <summary>"did nothing", "never told the families", "had known of it for months", "let the water rise": a wrong only by who says it.</summary>
internal static class OmissionFrame
{
    // What is owed to others; not to do it is held against somebody.
    private static readonly HashSet<string> Owed = new(StringComparer.Ordinal)
    {
        "inform", "tell", "warn", "alert", "notify", "answer", "pay", "compensate", "help", "protect", "rescue", "save", "repair", "mend", "publish", "disclose", "reveal", "show", "explain", "investigate", "examine", "act", "intervene", "inspect", "visit", "check",
        "provide", "supply", "deliver", "consult", "ask", "listen", "apologise", "apologize", "count", "keep", "obey", "comply", "cooperate", "co-operate", "treat", "feed",
    };

    private static readonly string[] Duties = ["duty", "obligation", "responsibility", "task", "promise"];

    public static bool Holds(Sentence sentence, Token verb)
    {
        if (IsLeftUndone(sentence, verb)) return Assertion.Holds(sentence, verb, isNegated: true);
        return (IsKnowing(sentence, verb) || IsLetting(sentence, verb)) && Assertion.Holds(sentence, verb);
    }

    /// <summary>"failed in its duty", "neglected its obligations": said outright.</summary>
    public static bool IsFailure(Sentence sentence, Token verb) =>
        verb.Lemma is "fail" or "neglect" or "violate" or "shirk" or "evade"
        && sentence.ChildrenOf(verb).Any(child => (child.Is("obl") || child.Is("obj")) && Duties.Contains(child.Lemma)) && Assertion.Holds(sentence, verb);

    /// <summary>"had been warned three times", "was repeatedly told": whoever was, and let it be.</summary>
    public static bool IsWarnedAgain(Sentence sentence, Token verb) =>
        verb.Lemma is "warn" or "alert" or "inform" or "tell" && sentence.ChildrenOf(verb).Any(child => child.Relation == "nsubj:pass") && !sentence.ChildrenOf(verb).Any(child => child.Is("xcomp"))
        && sentence.ChildrenOf(verb).Any(child => child.Form.ToLowerInvariant() is "repeatedly" or "twice" or "often" || (child.Lemma == "time" && child.Is("obl") && sentence.ChildrenOf(child).Any(word => word.Is("nummod") || word.Lemma is "several" or "many")));

    private static bool IsLeftUndone(Sentence sentence, Token verb) =>
        (verb.Lemma == "do" && sentence.ObjectOf(verb) is { Lemma: "nothing" } nothing && !IsLimited(sentence, nothing))
        || (Assertion.IsNegated(sentence, verb) && Owed.Contains(verb.Lemma))
        || (verb.Lemma is "fail" or "refuse" && sentence.ChildOf(verb, "xcomp") is { } left && Owed.Contains(left.Lemma));

    /// <summary>"did nothing but count".</summary>
    private static bool IsLimited(Sentence sentence, Token nothing) => nothing.Index + 1 < sentence.Tokens.Length && sentence.Tokens[nothing.Index + 1].Form.ToLowerInvariant() is "but" or "except" or "wrong" or "illegal" or "other";

    /// <summary>"knew that the wall was wet", "had been warned three times".</summary>
    private static bool IsKnowing(Sentence sentence, Token verb)
    {
        var passive = sentence.ChildrenOf(verb).Any(child => child.Relation == "nsubj:pass");
        return passive
            ? verb.Lemma is "warn" or "inform" or "tell" or "alert"
            : verb.Lemma is "know" && (sentence.ChildOf(verb, "ccomp") is not null || sentence.ChildrenOf(verb).Any(child => child.Is("obl") && WrongWords.CaseOf(sentence, child) is "of" or "about"));
    }

    private static bool IsLetting(Sentence sentence, Token verb) => verb.Lemma == "let" && sentence.ChildOf(verb, "xcomp") is not null && sentence.ObjectOf(verb) is { Upos: "NOUN" };
}
