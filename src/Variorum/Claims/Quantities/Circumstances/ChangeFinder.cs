using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Units;
using Variorum.Language;

namespace Variorum.Claims.Quantities.Circumstances;

/// <summary>Tells a rise or fall ("rose by 300", "a drop of 3 %") from a level ("rose to 4,500").</summary>
internal static class ChangeFinder
{
    private static readonly ImmutableHashSet<string> UpVerbs = Words("""
        rise grow increase climb gain jump surge soar swell expand add advance rally mount raise boost skyrocket rocket leap spike accelerate appreciate strengthen improve hike escalate
        """);

    private static readonly ImmutableHashSet<string> DownVerbs = Words("""
        fall drop decline decrease shrink lose slide plunge slip sink tumble dwindle diminish reduce cut lower slump shed plummet dip ease contract weaken depreciate crash slash trim halve
        """);

    private static readonly ImmutableHashSet<string> UpNouns = Words("rise growth increase gain jump surge upturn uptick increment hike boost climb expansion raise");

    /// <summary>"loss" is not among them: a firm's loss of a million is no fall by a million.</summary>
    private static readonly ImmutableHashSet<string> DownNouns = Words("fall drop decline decrease reduction cut slide plunge slump dip contraction downturn cutback plummet");

    /// <summary>Verbs that also have uses without any direction: only a percentage or "by" tells.</summary>
    private static readonly ImmutableHashSet<string> Weak = Words("gain add lose shed cut raise advance ease improve expand");

    /// <summary>"the increase", "a drop": the noun itself says that something changed.</summary>
    public static bool IsChange(Token noun) => UpNouns.Contains(noun.Lemma) || DownNouns.Contains(noun.Lemma) || noun.Lemma is "change" or "difference" or "loss";

    /// <summary>To rise, to fall, a rise, a fall.</summary>
    public static bool IsDirected(Token word) => Direction(word) is not null;

    public static Change? Of(QuantitySite site, Argument argument)
    {
        var sentence = site.Sentence;
        if (StepWords.Of(site) is { } step) return step;
        if (argument.Governor is not { } governor) return Adjacent(site);
        // "fell below 50 %" tells where it ended.
        if (IsLevel(site) && argument.Case is not "by") return null;
        return argument.Role switch
        {
            ArgumentRole.Oblique when argument.Case is "by" => Direction(governor),
            // "rose from 3 to 5 million": a level, whichever word the tree hangs "to" on.
            ArgumentRole.Oblique when argument.Case is null => (site.Before is { Form: "from" or "to" } ? null : Direction(governor)) ?? Adjacent(site),
            ArgumentRole.Patient when governor.Upos == "VERB" && (!Weak.Contains(governor.Lemma) || IsShare(site)) && site.Figure == argument.Phrase && site.IsMeasured && !sentence.IsPassive(governor) => Direction(governor) ?? Adjacent(site),
            ArgumentRole.Nominal when argument.Case is "of" && governor.IsNoun() => Direction(governor),
            _ when site.Noun is { } described && site.IsMeasured && site.Written.Unit!.Dimension is not Dimension.Time => Direction(described),
            _ => Adjacent(site),
        };
    }

    private static bool IsLevel(QuantitySite site) =>
        site.Written.Number.Modifier is { } modifier && site.Sentence.Span.Contains(modifier) && site.Sentence.TextOf(modifier).Trim().ToLowerInvariant() is "below" or "above" or "under" or "to below" or "to above";

    /// <summary>"up 5 %", "down by 300", "15 cents higher".</summary>
    private static Change? Adjacent(QuantitySite site)
    {
        var tokens = site.Sentence.Tokens;
        if (!site.IsMeasured || site.Written.Unit!.Dimension is Dimension.Time or Dimension.Age) return null;
        var first = site.Sentence.FirstAt(site.Written.Span)!.Index;
        var last = site.Sentence.LastAt(site.Written.Span)!.Index;
        for (var i = first - 1; i >= 0 && i >= first - 2; i--)
        {
            if (tokens[i].Lemma is "up" && tokens[i].Upos is "ADV" or "ADP" && (i == 0 || tokens[i - 1].Upos is not "VERB" || IsShare(site))) return tokens[i + 1].Form == "to" ? null : Change.Up;
            if (tokens[i].Lemma is "down" && tokens[i].Upos is "ADV" or "ADP") return tokens[i + 1].Form == "to" ? null : Change.Down;
            if (tokens[i].Form is not "by") break;
        }

        return last + 1 >= tokens.Length ? null : tokens[last + 1].Form is "higher" ? Change.Up : tokens[last + 1].Form is "lower" ? Change.Down : null;
    }

    private static bool IsShare(QuantitySite site) => site.Written.Unit?.Code is "percent" or "points";

    private static Change? Direction(Token word) => word.Upos == "VERB"
        ? (UpVerbs.Contains(word.Lemma) ? Change.Up : DownVerbs.Contains(word.Lemma) ? Change.Down : null)
        : UpNouns.Contains(word.Lemma) ? Change.Up : DownNouns.Contains(word.Lemma) ? Change.Down : null;

    private static ImmutableHashSet<string> Words(string words) => ImmutableHashSet.Create(StringComparer.Ordinal, words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
