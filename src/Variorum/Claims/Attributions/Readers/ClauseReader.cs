using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads verbs that take what is said as their clause: "officials say (that) ...", "she promised to ...", "..., he said, ...".</summary>
internal static class ClauseReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Upos is not "VERB") continue;
            var uses = reading.Cues.Of(verb);
            if (uses == CueUses.None || Read(reading, sentence, verb, uses) is not { } finding) continue;
            yield return finding;
        }
    }

    private static Finding? Read(VoiceReading reading, Sentence sentence, Token verb, CueUses uses)
    {
        var negated = Clause.IsNegated(sentence, verb);
        if (Clause.IsHypothetical(sentence, verb)) return null;
        var passive = Clause.IsPassive(sentence, verb);
        var source = passive ? Clause.AgentOf(sentence, verb) : Clause.SubjectOf(sentence, verb);
        var hearsay = passive && source is null && IsImpersonal(sentence, verb);
        if (hearsay) source = Clause.OriginOf(sentence, verb);
        if (source is null && !hearsay) return null;
        if (uses.HasFlag(CueUses.Showing) && !uses.HasFlag(CueUses.Speech) && !Speakers.Tell(sentence, source!.Head)) return null;
        var complement = Complement(sentence, verb, uses) ?? (uses.HasFlag(CueUses.Speech) && (sentence.ObjectOf(verb) is null || uses.HasFlag(CueUses.Recipient)) ? ClauseSpan.Misplaced(sentence, verb) : null);
        if (complement is null && !(uses.HasFlag(CueUses.Speech) && source is not null)) return null;
        if (negated && uses.HasFlag(CueUses.Speech)) return null;
        var cue = CuePhrase.Of(sentence, verb);
        var raw = uses.HasFlag(CueUses.Speech) && source is not null && Parenthesis.ContentAround(reading, sentence, verb, source, cue) is { } around
            ? around
            : complement is null ? (TextSpan?)null : ClauseSpan.Of(sentence, verb, complement);
        if (raw is null || ContentShape.Of(reading.Text, reading.Quotations, raw.Value, cue) is not { } content) return null;
        var infinitive = complement is not null && IsInfinitive(sentence, complement);
        return new Finding(content, source, cue, StanceReader.Of(reading.Cues, verb.Lemma.ToLowerInvariant(), negated, infinitive)) { Type = !hearsay ? null : source is null ? AttributionType.Hearsay : AttributionType.AccordingTo };
    }

    private static Token? Complement(Sentence sentence, Token verb, CueUses uses)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Relation == "ccomp" && uses.HasFlag(CueUses.Clause)) return child;
            if (child.Relation == "xcomp" && uses.HasFlag(CueUses.Infinitive) && IsInfinitive(sentence, child)) return child;
        }

        return null;
    }

    private static bool IsInfinitive(Sentence sentence, Token complement) =>
        sentence.ChildrenOf(complement).Any(child => child is { Relation: "mark", Xpos: "TO" });

    /// <summary>"It is believed that ...": nobody who could be asked.</summary>
    private static bool IsImpersonal(Sentence sentence, Token verb) =>
        sentence.ChildrenOf(verb).Any(child => child.Is("nsubj") || child.Relation == "expl" ? child.Lemma.Equals("it", StringComparison.OrdinalIgnoreCase) : false);
}
