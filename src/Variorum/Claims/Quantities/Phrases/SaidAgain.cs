using Variorum.Claims.Quantities.Grammar;

namespace Variorum.Claims.Quantities.Phrases;

/// <summary>Tells whether a bare figure is another count of what was counted just before: "down from 4,950", "puts the figure at 7,000", "police counted 3,500".</summary>
internal static class SaidAgain
{
    /// <summary>"down from 4,950": what was counted before that.</summary>
    public static bool IsEarlier(QuantitySite site) => site.Before is { Lemma: "from" };

    public static bool Is(QuantitySite site)
    {
        if (!site.IsBare || site.Sentence.FirstAt(site.Written.Span) is not { Index: > 1 } first) return false;
        var (before, second) = (site.Sentence.Tokens[first.Index - 1], site.Sentence.Tokens[first.Index - 2]);
        return before.Lemma switch
        {
            "from" => second.Lemma is "down" or "up",
            "at" => second.Upos == "NOUN" && (Subjects.IsCounter(second) || second.Lemma is "figure" or "count"),
            "count" or "estimate" => before.Upos == "VERB" && site.Sentence.SubjectOf(before) is { } who && who.Index < before.Index && !site.Sentence.IsPassive(before),
            _ => false,
        };
    }
}
