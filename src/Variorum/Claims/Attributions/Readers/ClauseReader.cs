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
            var uses = reading.Cues.Of(verb) | (sentence.HeadOf(verb) is { } head && Clause.IsInquiry(head, verb) ? CueUses.Clause : CueUses.None);
            if (uses == CueUses.None) continue;
            foreach (var finding in Read(reading, sentence, verb, uses)) yield return finding;
        }
    }

    private static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence, Token verb, CueUses uses)
    {
        var negated = Clause.IsNegated(sentence, verb);
        if (Clause.IsUnsaid(reading, sentence, verb) || (negated && (uses & (CueUses.Speech | CueUses.Showing)) != 0)) yield break;
        var passive = Clause.IsPassive(sentence, verb);
        var source = passive ? Clause.AgentOf(sentence, verb) : Clause.SubjectOf(sentence, verb);
        var hearsay = passive && source is null && IsImpersonal(sentence, verb, uses);
        if (hearsay) source = Clause.OriginOf(sentence, verb);
        if (source is null && !hearsay) yield break;
        if (uses.HasFlag(CueUses.Showing) && !uses.HasFlag(CueUses.Speech) && !Speakers.Tell(reading, sentence, source!.Head)) yield break;
        var complement = Complement(reading, sentence, verb, uses) ?? (uses.HasFlag(CueUses.Speech) && (sentence.ObjectOf(verb) is null || uses.HasFlag(CueUses.Recipient)) ? ClauseSpan.Misplaced(sentence, verb) : null);
        var cue = CuePhrase.Of(sentence, verb);
        var around = source is not null && !passive && !negated && (uses.HasFlag(CueUses.Speech) || (uses.HasFlag(CueUses.Clause) && Parenthesis.IsSetOff(sentence, source, cue))) ? Parenthesis.ContentAround(reading, sentence, verb, uses, source, cue) : [];
        // "did not want to come": no will is nobody's words; "does not believe that" is.
        if (negated && around.IsEmpty && complement is not null && IsInfinitive(sentence, complement) && !reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "vn:conjecture-29.5")) yield break;
        var first = true;
        foreach (var raw in around.IsEmpty && complement is not null ? [ClauseSpan.Of(reading, sentence, verb, complement)] : around)
        {
            if (ContentShape.Of(reading.Text, reading.Quotations, raw, cue) is not { } content) continue;
            var stance = sentence.HeadOf(verb) is { } head && Clause.IsInquiry(head, verb) ? Stance.Questions : StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(verb), negated, infinitive: around.IsEmpty && IsInfinitive(sentence, complement!));
            yield return new Finding(content, source, first ? cue : null, stance) { Type = !hearsay ? null : source is null ? AttributionType.Hearsay : AttributionType.AccordingTo };
            first = false;
        }
    }

    private static Token? Complement(VoiceReading reading, Sentence sentence, Token verb, CueUses uses)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Index < verb.Index) continue;
            if (child.Relation is "ccomp" or "csubj:pass" or "acl:relcl" && uses.HasFlag(CueUses.Clause) && !ClauseEdge.IsAdverbial(sentence, child) && !ClauseEdge.IsCutOff(sentence, verb, child)) return child;
            if (child.Relation == "xcomp" && uses.HasFlag(CueUses.Infinitive) && IsInfinitive(sentence, child) && !IsSilence(reading, sentence, verb, child) && !Clause.IsInquiry(verb, child)) return child;
            // "found the rule unlawful": a clause without a verb.
            if (child.Relation == "xcomp" && uses.HasFlag(CueUses.Clause) && !IsInfinitive(sentence, child) && sentence.ChildrenOf(child).Any(own => own.Is("nsubj") && own.Index > verb.Index)) return child;
            if (uses.HasFlag(CueUses.Object) && uses.HasFlag(CueUses.Clause) && IsGerund(sentence, verb, child)) return child;
        }

        return null;
    }

    private static bool IsInfinitive(Sentence sentence, Token complement) =>
        sentence.ChildrenOf(complement).Any(child => child is { Relation: "mark", Xpos: "TO" });

    /// <summary>"declined to comment", "refused to be interviewed": who says that nothing is said.</summary>
    private static bool IsSilence(VoiceReading reading, Sentence sentence, Token verb, Token complement) =>
        IsAnonymity(sentence, complement) || reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(verb), "vn:reject-77.2") && (reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(complement), "ss:verb.communication", 2) || complement.Lemma is "speak" or "talk");

    /// <summary>"asked not to be named".</summary>
    private static bool IsAnonymity(Sentence sentence, Token complement) =>
        complement.Lemma is "name" or "identify" or "quote" && Clause.IsNegated(sentence, complement) && sentence.ChildrenOf(complement).Any(child => child.Relation == "aux:pass");

    /// <summary>"denied having known", "admitted taking it": no comma parts it from the verb, as it parts "..., sitting down".</summary>
    private static bool IsGerund(Sentence sentence, Token verb, Token child)
    {
        var having = child.Xpos == "VBN" && sentence.ChildrenOf(child).Any(own => own.Xpos == "VBG" && own.Upos == "AUX");
        if (!(having && child.Relation is "xcomp" or "advcl" or "ccomp") && !(child.Xpos == "VBG" && child.Relation == "xcomp")) return false;
        var subtree = sentence.SubtreeOf(child);
        return subtree[0].Index > verb.Index && subtree[0].Relation is not ("mark" or "case") && sentence.Tokens[subtree[0].Index - 1].Upos != "PUNCT" && sentence.ObjectOf(verb) is null && !sentence.ChildrenOf(child).Any(own => own.Is("nsubj"));
    }

    /// <summary>"It is believed that ...": nobody who could be asked. In "it was told to build" somebody is told.</summary>
    private static bool IsImpersonal(Sentence sentence, Token verb, CueUses uses) =>
        !uses.HasFlag(CueUses.Recipient) && sentence.ChildrenOf(verb).Any(child => child.Is("nsubj") || child.Relation == "expl" ? child.Lemma.Equals("it", StringComparison.OrdinalIgnoreCase) : false);
}
