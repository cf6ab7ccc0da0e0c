using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads clauses and phrases beside a sentence that say whose it is: "as the court found", "if the minister is to be believed", "in the words of the mayor".</summary>
internal static class IdiomReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var found = token.Upos switch
            {
                "VERB" => As(reading, sentence, token) ?? IfBelieved(reading, sentence, token),
                "NOUN" => InWords(reading, sentence, token),
                _ => null,
            };
            if (found is not null) yield return found;
        }
    }

    /// <summary>"as the court found": a verb of saying or finding without anything that it says. "As she said goodbye" and "as he spoke" tell the time.</summary>
    private static Finding? As(VoiceReading reading, Sentence sentence, Token verb)
    {
        var children = sentence.ChildrenOf(verb);
        if (children.FirstOrDefault(child => child.Relation is "mark" or "advmod" && child.Form is "as" or "As") is not { } mark || !Reports(reading, verb)) return null;
        if (children.Any(child => child.Index > verb.Index && (child.Relation is "ccomp" or "xcomp" or "iobj" || (child.Relation == "obj" && child.Lemma != "it"))) || Clause.IsNegated(sentence, verb) || Clause.IsPassive(sentence, verb) || Clause.IsUnsaid(reading, sentence, verb)) return null;
        if (Clause.SubjectOf(sentence, verb) is not { } source || !Speakers.Tell(reading, sentence, source.Head) || source.Span.Start < mark.Span.End) return null;
        return Make(reading, sentence, sentence.SubtreeSpanOf(verb).Union(mark.Span), sentence.HeadOf(verb), source, Cue(sentence, verb));
    }

    /// <summary>"put it" and "had it" are one word.</summary>
    private static TextSpan Cue(Sentence sentence, Token verb)
    {
        var cue = CuePhrase.Of(sentence, verb);
        return sentence.ChildrenOf(verb).FirstOrDefault(child => child.Lemma == "it" && child.Index == verb.Index + 1) is { } it ? cue.Union(it.Span) : cue;
    }

    private static bool Reports(VoiceReading reading, Token verb)
    {
        var (words, lemma) = (reading.Cues.Words, reading.Cues.LemmaOf(verb));
        if (words.IsVerb(lemma, "vn:talk-37.5") || (words.IsVerb(lemma, "vn:lecture-37.11") && !words.IsVerb(lemma, "vn:say-37.7")) || words.IsVerb(lemma, "vn:manner_speaking-37.3")) return false;
        return reading.Cues.Of(verb).HasFlag(CueUses.Speech) || words.IsVerb(lemma, "vn:discover-84") || words.IsVerb(lemma, "vn:indicate-78") || lemma == "put";
    }

    /// <summary>"if the minister is to be believed", "if one believes Orr".</summary>
    private static Finding? IfBelieved(VoiceReading reading, Sentence sentence, Token verb)
    {
        if (reading.Cues.LemmaOf(verb) is not ("believe" or "trust")) return null;
        var children = sentence.ChildrenOf(verb);
        if (!children.Any(child => child.Relation == "mark" && child.Lemma.ToLowerInvariant() is "if")) return null;
        var passive = children.Any(child => child.Relation == "aux:pass") && children.Any(child => child.Xpos == "TO");
        var believed = passive
            ? children.FirstOrDefault(child => child.Is("nsubj"))
            : children.Any(child => child.Is("nsubj") && child.Lemma.ToLowerInvariant() is "one" or "you" or "we") ? children.FirstOrDefault(child => child.Relation is "obj" or "iobj" && child.Index > verb.Index) : null;
        if (believed is null || Clause.Phrase(sentence, believed, verb) is not { } source || !Speakers.Tell(reading, sentence, believed)) return null;
        var clause = sentence.SubtreeSpanOf(verb);
        return Make(reading, sentence, clause, sentence.HeadOf(verb), source, passive ? CuePhrase.Of(sentence, verb) : verb.Span);
    }

    /// <summary>"in the words of the mayor", "in the union's view", "by the court's own account".</summary>
    private static Finding? InWords(VoiceReading reading, Sentence sentence, Token noun)
    {
        if (noun.Lemma.ToLowerInvariant() is not ("word" or "view" or "opinion" or "telling" or "account" or "estimate" or "reckoning" or "judgment" or "judgement" or "eye") || sentence.ChildOf(noun, "case") is not { Lemma: "in" or "by" } preposition) return null;
        var owner = sentence.ChildrenOf(noun).FirstOrDefault(child => child.Relation == "nmod:poss" || (child.Is("nmod") && sentence.ChildOf(child, "case") is { Lemma: "of" }));
        if (owner is null || Clause.IsParty(owner) || owner.Lemma is "its" or "it" || !Speakers.Tell(reading, sentence, owner) || owner.Xpos == "PRP$") return null;
        var phrase = preposition.Span.Union(sentence.SubtreeOf(noun).Last(token => token.Upos != "PUNCT").Span);
        // Only what a comma sets off frames a sentence; "in view of" and "by his account book" do not.
        var next = sentence.Tokens.FirstOrDefault(token => token.Span.Start >= phrase.End);
        if (preposition.Index > 0 ? sentence.Tokens[preposition.Index - 1].Form != "," : next?.Form != ",") return null;
        return Clause.Phrase(sentence, owner, noun) is { } source ? Make(reading, sentence, phrase, sentence.HeadOf(noun), source, preposition.Span.Union(owner.Index < noun.Index ? preposition.Span : noun.Span)) : null;
    }

    private static Finding? Make(VoiceReading reading, Sentence sentence, TextSpan phrase, Token? predicate, SourcePhrase source, TextSpan cue) =>
        Framed.Around(sentence, phrase, predicate) is { } clause && ContentShape.Of(reading.Text, reading.Quotations, clause, phrase) is { } content
            ? new Finding(content, source, cue, Stance.Asserts) { Type = AttributionType.AccordingTo }
            : null;
}
