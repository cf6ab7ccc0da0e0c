using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads verbs by which bodies and documents carry figures: "the port counted 300 people", "the police put them at 90", "the list names 2,483".</summary>
internal static class FigureReader
{
    // Classes of VerbNet whose members give a number to something: count, register, estimate, put, value, tally, expect.
    private static readonly string[] Counting = ["vn:multiply-108", "vn:register-54.1", "vn:estimate-34.2", "vn:price-54.4", "vn:transcribe-25.4"];

    public static IEnumerable<Finding> Read(VoiceReading reading, Sentence sentence)
    {
        foreach (var verb in sentence.Tokens)
        {
            if (verb.Upos != "VERB" || Clause.IsUnsaid(reading, sentence, verb) || Clause.IsNegated(sentence, verb) || Clause.IsPassive(sentence, verb)) continue;
            if (Figure(reading, sentence, verb) is not { } figure || Clause.SubjectOf(sentence, verb) is not { } source || !Speakers.Tell(reading, sentence, source.Head)) continue;
            if (!Says(reading, sentence, verb) && !IsReckoned(reading, sentence, verb, source.Head) && !WordClasses.IsDocument(source.Head.Lemma.ToLowerInvariant())) continue;
            // "his office had registered": what is the speaker's own counts with the speaker.
            if (sentence.ChildrenOf(source.Head).Any(child => child.Xpos == "PRP$")) continue;
            var cue = CuePhrase.Of(sentence, verb);
            if (ContentShape.OfObject(reading.Text, reading.Quotations, figure, cue) is { } content) yield return new Finding(content, source, cue, Stance.Asserts) { IsSummary = true };
        }
    }

    /// <summary>"says 1,187 aboard": what a verb of speaking has for its object is said.</summary>
    private static bool Says(VoiceReading reading, Sentence sentence, Token verb) =>
        reading.Cues.Of(verb) is var uses && uses.HasFlag(CueUses.Speech) && !uses.HasFlag(CueUses.Recipient) && sentence.ObjectOf(verb) is not null;

    /// <summary>"put the number at 90", and what a body counts.</summary>
    private static bool IsReckoned(VoiceReading reading, Sentence sentence, Token verb, Token head) =>
        Counts(reading, verb) ? At(sentence, verb) is not null || IsCollective(reading, head) : verb.Lemma is "give" && At(sentence, verb) is not null;

    /// <summary>The numeral at which something is put, or as which it is given: "put the jobs at stake at more than 90", "gave the tally as 90".</summary>
    private static Token? At(Sentence sentence, Token verb)
    {
        var told = sentence.ObjectOf(verb);
        return sentence.ChildrenOf(verb).Concat(told is null ? [] : sentence.ChildrenOf(told)).FirstOrDefault(child =>
            child.Index > verb.Index && child.Relation is not ("conj" or "appos") && sentence.ChildOf(child, "case") is { } preposition && preposition.Index > verb.Index
            && preposition.Lemma == (verb.Lemma is "give" ? "as" : "at") && IsNumeral(sentence, child));
    }

    /// <summary>Bodies count; what a person counts, weighs or values is her doing.</summary>
    private static bool IsCollective(VoiceReading reading, Token head) =>
        WordClasses.IsBody(head.Lemma.ToLowerInvariant()) || WordClasses.IsDocument(head.Lemma.ToLowerInvariant()) || head.Lemma.ToLowerInvariant() is "they" || head.Xpos is "NNS"
        || reading.Entities.Of(head) is { Type: EntityType.Organisation or EntityType.Outlet };

    private static bool Counts(VoiceReading reading, Token verb)
    {
        var (words, lemma) = (reading.Cues.Words, reading.Cues.LemmaOf(verb));
        return Array.Exists(Counting, name => words.IsVerb(lemma, name)) || (words.IsVerb(lemma, "vn:conjecture-29.5") && words.IsVerb(lemma, "ss:verb.cognition"));
    }

    /// <summary>Documents give figures with many verbs; what makes the sentence one of figures is the numeral.</summary>
    private static TextSpan? Figure(VoiceReading reading, Sentence sentence, Token verb)
    {
        var lemma = reading.Cues.LemmaOf(verb);
        var (told, at) = (sentence.ObjectOf(verb), At(sentence, verb));
        var given = verb.Lemma is "give" && at is not null && (told is null || !IsNumeral(sentence, told));
        if (!given && !Counts(reading, verb) && !reading.Cues.Words.IsVerb(lemma, "ss:verb.communication", 5) && lemma is not "account") return null;
        var children = sentence.ChildrenOf(verb);
        if (told is not null && Speakers.TakesLives(verb, told)) return null;
        if (told is not null && told.Index > verb.Index)
        {
            var span = Behind(sentence, verb, told);
            if (at is not null) return span.Union(sentence.SubtreeSpanOf(at));
            // "put the list at the gate": what is put or judged is no figure without "at".
            return IsNumeral(sentence, told) && !children.Any(child => child.Relation == "iobj") && !reading.Cues.Words.IsVerb(lemma, "vn:put-9.1") ? span : null;
        }

        // "a sum which the mayor puts at 90".
        if (at is not null && (told is null || told.Xpos is "WDT" or "WP")) return sentence.SubtreeSpanOf(at);
        return children.FirstOrDefault(child => child.Is("obl") && child.Index > verb.Index && sentence.ChildOf(child, "case") is { Lemma: "for" or "of" }) is { } counted && IsNumeral(sentence, counted)
            ? new TextSpan(sentence.ChildOf(counted, "case")!.Span.End, sentence.SubtreeSpanOf(counted).End)
            : null;
    }

    private static TextSpan Behind(Sentence sentence, Token verb, Token told)
    {
        var span = sentence.SubtreeSpanOf(told);
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child.Index > told.Index && child.Relation is "xcomp") span = span.Union(sentence.SubtreeSpanOf(child));
        }

        // "expect 300 people, the union a thousand": what a comma adds is another's.
        var comma = sentence.Tokens.FirstOrDefault(token => token.Form == "," && token.Index > told.Index && span.Contains(token.Span));
        return new TextSpan(Math.Max(span.Start, verb.Span.End), comma?.Span.Start ?? span.End);
    }

    private static bool IsNumeral(Sentence sentence, Token noun) => noun.Upos == "NUM" || sentence.ChildrenOf(noun).Any(child => child.Is("nummod"));
}
