using System.Collections.Frozen;

namespace Variorum.Claims.Attributions.Cues;

/// <summary>Verbs that newspapers quote with.</summary>
/// <remarks>The base forms of the list of quote verbs of the Gender Gap Tracker (Asr et al. 2021; MIT License, Maite Taboada), without those
/// that take no words of another as their object: "ensure", "present", "release", "find", "convince", "persist", "rave".</remarks>
internal static class ReportingVerbs
{
    private static readonly FrozenSet<string> Lemmas = new[]
    {
        "accept", "acclaim", "acknowledge", "add", "admit", "advise", "announce", "argue", "assert", "assure", "claim", "clarify", "comment", "conclude",
        "confirm", "continue", "criticize", "declaim", "declare", "decry", "demonstrate", "denounce", "describe", "disclaim", "dispute", "estimate",
        "exclaim", "explain", "highlight", "illustrate", "indicate", "inform", "insist", "mention", "note", "notify", "point", "preach", "predict",
        "proclaim", "reassert", "reassure", "reckon", "reconfirm", "remind", "reply", "report", "respond", "restate", "retell", "say", "state",
        "suggest", "tell", "testify", "think", "tweet", "warn", "write",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contain(string lemma) => Lemmas.Contains(lemma);
}
