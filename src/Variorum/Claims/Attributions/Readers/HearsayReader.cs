using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads what is said by nobody who could be asked: "is said to own", "reportedly owns"; and passives that accuse: "was accused (by the union) of having sold it".</summary>
internal static class HearsayReader
{
    // Classes of VerbNet that report or take for true; to be told or asked is something that happens to somebody.
    private static readonly string[] Reporting = ["vn:say-37.7", "vn:conjecture-29.5", "vn:consider-29.9", "vn:declare-29.4"];

    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var found = token.Upos switch
            {
                "VERB" when Clause.IsPassive(sentence, token) && !Clause.IsUnsaid(reading, sentence, token) => Accused(reading, sentence, token) ?? SaidTo(reading, sentence, token),
                "ADV" => Reportedly(reading, sentence, token),
                _ => null,
            };
            if (found is not null) yield return found;
        }
    }

    /// <summary>"The mayor is said to own two boats": the whole is what is said. What is supposed or expected to happen should happen, whoever says so.</summary>
    private static Finding? SaidTo(VoiceReading reading, Sentence sentence, Token verb)
    {
        var (words, lemma) = (reading.Cues.Words, reading.Cues.LemmaOf(verb));
        if (!Array.Exists(Reporting, name => words.IsVerb(lemma, name)) || !reading.Cues.Of(verb).HasFlag(CueUses.Clause) || reading.Cues.Of(verb).HasFlag(CueUses.Recipient) || lemma is "suppose" or "expect") return null;
        if (!sentence.ChildrenOf(verb).Any(child => child.Relation == "aux:pass") || sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "nsubj:pass") is not { } subject || subject.Xpos is "WDT" or "WP" or "EX") return null;
        if (sentence.ChildrenOf(verb).FirstOrDefault(child => child.Relation == "xcomp" && child.Index > verb.Index && sentence.ChildrenOf(child).Any(mark => mark.Xpos == "TO")) is not { } act) return null;
        var (cue, source) = (CuePhrase.Of(sentence, verb), Clause.AgentOf(sentence, verb));
        var said = sentence.SubtreeSpanOf(subject).Union(sentence.SubtreeSpanOf(act));
        if (ContentShape.OfObject(reading.Text, reading.Quotations, said, cue) is not { } content) return null;
        return new Finding(content, source, cue, StanceReader.Of(reading.Cues, lemma, Clause.IsNegated(sentence, verb), infinitive: false)) { Type = source is null ? AttributionType.Hearsay : null };
    }

    private static Finding? Accused(VoiceReading reading, Sentence sentence, Token verb)
    {
        if (!reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "wn:v_accuse", 2) || Clause.IsNegated(sentence, verb)) return null;
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Index < verb.Index || sentence.ChildrenOf(child).FirstOrDefault(mark => mark.Relation is "mark" or "case" && mark.Lemma is "of") is not { } preposition) continue;
            var (cue, source) = (CuePhrase.Of(sentence, verb, preposition), Clause.AgentOf(sentence, verb));
            if (ContentShape.OfObject(reading.Text, reading.Quotations, new TextSpan(preposition.Span.End, sentence.SubtreeSpanOf(child).End), cue) is { } content)
                return new Finding(content, source, cue, Stance.Accuses) { Type = source is null ? AttributionType.Hearsay : null };
        }

        return null;
    }

    /// <summary>"reportedly", "allegedly", "supposedly": the adverb of a verb that reports, before or behind the verb whose clause it hedges.</summary>
    private static Finding? Reportedly(VoiceReading reading, Sentence sentence, Token adverb)
    {
        if (!IsHedge(reading, adverb.Form.ToLowerInvariant()) || sentence.HeadOf(adverb) is not { } predicate || reading.Quotations.At(adverb.Span.Start) is not null) return null;
        while (predicate is { IsRoot: false, Relation: "xcomp" or "aux" or "advmod" or "amod" } && sentence.HeadOf(predicate) is { } above) predicate = above;
        if (!sentence.ChildrenOf(predicate).Any(child => child.Is("nsubj") || child.Is("csubj"))) return null;
        var words = sentence.SubtreeOf(predicate).Where(token => token.Upos != "PUNCT").SkipWhile(token => token.Relation is "cc" or "mark").ToList();
        if (words.Count < 2) return null;
        return ContentShape.OfObject(reading.Text, reading.Quotations, words[0].Span.Union(words[^1].Span), null) is { } content
            ? new Finding(content, null, adverb.Span, Stance.Asserts) { Type = AttributionType.Hearsay }
            : null;
    }

    private static bool IsHedge(VoiceReading reading, string adverb)
    {
        if (!adverb.EndsWith("edly", StringComparison.Ordinal)) return false;
        var stem = adverb[..^"edly".Length];
        // Not "admittedly", which grants, nor "repeatedly", which counts.
        return new[] { stem, stem + "e" }.Any(verb => reading.Cues.Words.IsVerb(verb, "ss:verb.communication") && !reading.Cues.Words.IsVerb(verb, "vn:confess-37.10") && !reading.Cues.Words.IsVerb(verb, "vn:begin-55.1") && (reading.Cues.Words.IsVerb(verb, "vn:say-37.7") || reading.Cues.Words.IsVerb(verb, "vn:consider-29.9") || verb is "purport"));
    }
}
