using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Gives the quotations that no clause has claimed yet to the one who speaks beside them.</summary>
/// <remarks>A quotation is introduced before it ("She said on Monday: ..."), named after it ("...," said the mayor), or goes on where the last one of
/// the same speaker stopped.</remarks>
internal static class QuotationReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading, IReadOnlyList<Finding> soFar)
    {
        var said = soFar.OrderBy(finding => finding.Content).ToList();
        var at = 0;
        Finding? before = null;
        foreach (var quotation in reading.Quotations.All)
        {
            while (at < said.Count && said[at].Content.Start < quotation.Span.Start)
            {
                if (Covers(before, said[at])) before = said[at];
                at++;
            }

            if (before is not null && before.Content.Contains(quotation.Span)) continue;
            if (said.Skip(at).TakeWhile(finding => finding.Content.Start == quotation.Span.Start).Any(finding => finding.Content.Contains(quotation.Span))) continue;
            if (!IsSpeech(reading.Text, quotation) || Speaker(reading, quotation, before) is not { } finding) continue;
            before = finding;
            yield return finding;
        }
    }

    private static bool Covers(Finding? before, Finding next) => before is null || next.Content.End >= before.Content.End;

    private static Finding? Speaker(VoiceReading reading, Quotation quotation, Finding? before)
    {
        var paragraph = reading.Article.ParagraphOf(quotation.Span.Start);
        if (paragraph is null) return null;
        if (After(reading, quotation) is { } after) return after;
        return Inside(reading, quotation) ?? Joined(reading, quotation, before) ?? Continued(reading, quotation, before) ?? Before(reading, paragraph, quotation);
    }

    /// <summary>The sentence that the quotation begins in says who speaks just before it.</summary>
    private static Finding? Inside(VoiceReading reading, Quotation quotation) =>
        reading.Article.SentenceOf(quotation.Span.Start) is { } sentence && sentence.Span.Start < quotation.Span.Start
            && IsWhole(sentence, quotation) && Introduction(reading, sentence, quotation.Span.Start) is { } verb
            ? FromVerb(reading, sentence, verb, quotation)
            : null;

    /// <summary>Nothing goes on behind it that it could be the subject of.</summary>
    private static bool IsWhole(Sentence sentence, Quotation quotation) =>
        sentence.Tokens.FirstOrDefault(token => token.Span.Start >= quotation.Span.End) is not { } next || next.Upos is "PUNCT" or "CCONJ" or "SCONJ";

    /// <summary>Chanting "one" and "another": what binds the two is one word.</summary>
    private static Finding? Joined(VoiceReading reading, Quotation quotation, Finding? before)
    {
        if (before?.Source is null || before.Content.End >= quotation.Span.Start || quotation.Span.Start - before.Content.End > 8) return null;
        var between = reading.Text.AsSpan(before.Content.End, quotation.Span.Start - before.Content.End).Trim([' ', ',', ';']);
        return between is "and" or "or" or "" or "but" && reading.Quotations.At(before.Content.Start)?.Span == before.Content ? before with { Content = quotation.Span, Cue = null } : null;
    }

    /// <summary>"...," said the mayor. The sentence may have been cut at a question mark.</summary>
    private static Finding? After(VoiceReading reading, Quotation quotation)
    {
        if (reading.Article.SentenceOf(quotation.Span.End - 1) is not { } closing) return null;
        var sentence = closing.Span.End > quotation.Span.End + 1 ? closing : reading.Article.SentenceOf(NextWord(reading.Text, quotation.Span.End));
        if (sentence is null || reading.Article.ParagraphOf(sentence.Span.Start) != reading.Article.ParagraphOf(quotation.Span.End - 1)) return null;
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Start < quotation.Span.End) continue;
            if (token.Upos == "VERB" && Speaks(reading, token) && !Clause.IsPassive(sentence, token) && !Clause.IsNegated(sentence, token))
            {
                var cue = CuePhrase.Of(sentence, token);
                var source = Clause.SubjectOf(sentence, token);
                if (source is null || source.Sentence != sentence || source.Span.Start < quotation.Span.End) source = Named(sentence, quotation.Span.End, cue.Start);
                if (source is null) return null;
                // Between quotation and verb stands only who speaks.
                return Between(sentence, quotation.Span.End, Math.Min(cue.Start, source.Span.Start)) ? Make(reading, quotation, source, cue, token) : null;
            }

            if (token.Upos is "VERB" or "SCONJ" || token.Form is ";" or "." || QuotationMarks.IsDouble(token.Form[0])) return null;
        }

        return null;
    }

    /// <summary>What stands between quotation and verb, where the tree does not tell who speaks.</summary>
    private static SourcePhrase? Named(Sentence sentence, int from, int to)
    {
        var words = sentence.Tokens.Where(token => token.Span.Start >= from && token.Span.End <= to).SkipWhile(token => token.Upos == "PUNCT").ToList();
        while (words.Count > 0 && words[^1].Form is ",") words.RemoveAt(words.Count - 1);
        var head = words.Find(token => token.Upos is "PROPN" or "NOUN" or "PRON" && (token.Head < words[0].Index || token.Head > words[^1].Index)) ?? words.Find(token => token.Upos is "PROPN" or "NOUN" or "PRON");
        return head is null || words.Exists(token => token.Upos is "VERB" && token.Relation is not "acl:relcl" and not "acl") ? null : new SourcePhrase(words[0].Span.Union(words[^1].Span), head, sentence);
    }

    private static bool Between(Sentence sentence, int from, int to) =>
        sentence.Tokens.All(token => token.Span.Start < from || token.Span.Start >= to || token.Upos is "PUNCT" or "ADV" or "AUX" or "CCONJ");

    /// <summary>The sentence before the quotation says who speaks: it ends in a colon, or its verb is one of speaking.</summary>
    private static Finding? Before(VoiceReading reading, ReadParagraph paragraph, Quotation quotation)
    {
        var sentence = reading.Article.SentenceOf(quotation.Span.Start);
        if (sentence is null || sentence.Span.Start < quotation.Span.Start) return null;
        var previous = reading.Article.SentenceBefore(sentence.Span.Start);
        if (previous is null) return null;
        var sameParagraph = paragraph.Span.Contains(previous.Span.Start);
        var colon = reading.Text[previous.Span.End - 1] == ':';
        if (!colon && !(sameParagraph && IsComplete(reading.Text, quotation))) return null;
        if (reading.Quotations.At(previous.Span.End - 1) is not null) return null;
        return Introduction(reading, previous, previous.Span.End, colon) is { } main ? FromVerb(reading, previous, main, quotation) : null;
    }

    private static Finding? FromVerb(VoiceReading reading, Sentence sentence, Token verb, Quotation quotation)
    {
        var source = Clause.IsPassive(sentence, verb) ? Clause.AgentOf(sentence, verb) : Clause.SubjectOf(sentence, verb);
        return source is null ? null : Make(reading, quotation, source, CuePhrase.Of(sentence, verb), verb);
    }

    /// <summary>The last verb of speaking before a place, outside other quotations; null where a later verb that is none takes the words for itself.</summary>
    private static Token? Introduction(VoiceReading reading, Sentence sentence, int end, bool colon = true)
    {
        for (var i = sentence.Tokens.Length - 1; i >= 0; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Span.End > end || token.Upos != "VERB" || token.Is("acl:relcl") || reading.Quotations.At(token.Span.Start) is not null) continue;
            if (Speaks(reading, token) && !Clause.IsNegated(sentence, token)) return token;
            if (!colon && token.IsRoot) return null;
        }

        return null;
    }

    /// <summary>The same speaker goes on: the quotation stands alone, right after one of hers or in a paragraph of its own.</summary>
    private static Finding? Continued(VoiceReading reading, Quotation quotation, Finding? before)
    {
        if (before?.Source is null || before.Cue is null || !IsComplete(reading.Text, quotation)) return null;
        var first = reading.Article.SentenceOf(quotation.Span.Start);
        var last = reading.Article.SentenceOf(quotation.Span.End - 1);
        if (first is null || last is null || first.Span.Start < quotation.Span.Start - 1 || last.Span.End > quotation.Span.End + 1) return null;
        var from = before.Content.Union(before.Cue.Value).End;
        if (from > quotation.Span.Start) return null;
        var near = reading.Article.SentenceBefore(first.Span.Start) is { } previous && previous.Span.End >= from && previous.Span.Start <= before.Content.Union(before.Cue.Value).End;
        return near ? before with { Content = quotation.Span, Cue = null, Type = null } : null;
    }

    private static Finding Make(VoiceReading reading, Quotation quotation, SourcePhrase source, TextSpan cue, Token verb) =>
        new(quotation.Span, source, cue, StanceReader.Of(reading.Cues, verb.Lemma.ToLowerInvariant(), negated: false, infinitive: false));

    private static bool Speaks(VoiceReading reading, Token verb) =>
        reading.Cues.Of(verb).HasFlag(CueUses.Speech) || reading.Cues.Words.IsVerb(verb.Lemma.ToLowerInvariant(), "ss:verb.communication", 2);

    /// <summary>Words of a sentence, not a name or a title in quotation marks.</summary>
    private static bool IsSpeech(string text, Quotation quotation)
    {
        var words = 0;
        for (var i = quotation.Span.Start; i < quotation.Span.End && words < 4; i++)
        {
            if (char.IsWhiteSpace(text[i])) words++;
        }

        return words >= 3 || IsComplete(text, quotation);
    }

    /// <summary>It ends as a sentence ends.</summary>
    private static bool IsComplete(string text, Quotation quotation)
    {
        var end = quotation.Span.End;
        return (end >= 2 && text[end - 2] is '.' or '!' or '?' or ',' or '…') || (end < text.Length && text[end] is '.' or ',');
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) && text[at] != '\n') at++;
        return at;
    }
}
