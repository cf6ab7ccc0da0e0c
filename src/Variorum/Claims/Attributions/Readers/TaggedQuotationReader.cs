using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads quotations that stand beside the words that say who speaks them: "...," said the mayor. And: she said, "..."</summary>
/// <remarks>It goes before the readers of clauses: a parser draws the clause of "said" as far as it understands the quotation.</remarks>
internal static class TaggedQuotationReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        Finding? last = null;
        foreach (var quotation in reading.Quotations.All)
        {
            if (reading.Article.ParagraphOf(quotation.Span.Start) is not { } paragraph) continue;
            var finding = Resumed(reading, quotation, last)
                ?? (QuotationText.IsSpeech(reading.Text, quotation) ? After(reading, quotation, paragraph.Span.Start) ?? Introduced(reading, quotation, paragraph.Span.Start) : null);
            if (finding is null) continue;
            last = finding;
            yield return finding;
        }
    }

    /// <summary>"...," said the mayor. The sentence may have been cut at a question mark.</summary>
    private static Finding? After(VoiceReading reading, Quotation quotation, int paragraph)
    {
        if (!QuotationText.BeginsSentence(reading.Text, quotation, paragraph)) return null;
        if (QuotationText.IsOver(reading.Text, quotation) && !GoesOnSmall(reading.Text, quotation.Span.End)) return null;
        if (reading.Article.SentenceOf(quotation.Span.End - 1) is not { } closing) return null;
        var sentence = closing.Span.End > quotation.Span.End + 1 ? closing : reading.Article.SentenceOf(NextWord(reading.Text, quotation.Span.End));
        if (sentence is null || reading.Article.ParagraphOf(sentence.Span.Start) != reading.Article.ParagraphOf(quotation.Span.End - 1)) return null;
        return SpeakerClause.Read(reading, sentence, quotation.Span.End) is { } clause ? Make(reading, quotation.Span, clause.Source, clause.Cue, clause.Verb) : null;
    }

    /// <summary>She said on Monday: "..." The mark before it is a comma or a colon, and what is quoted a sentence.</summary>
    private static Finding? Introduced(VoiceReading reading, Quotation quotation, int paragraph)
    {
        var mark = QuotationText.Before(reading.Text, quotation, paragraph);
        if (mark is not (',' or ':') || !QuotationText.OpensSentence(reading.Text, quotation)) return null;
        if (reading.Article.SentenceOf(quotation.Span.Start) is not { } sentence || sentence.Span.Start >= quotation.Span.Start) return null;
        if (Introduction.Of(reading, sentence, quotation.Span.Start, mark == ':') is not { } verb) return null;
        var source = Introduction.SpeakerOf(reading, sentence, verb);
        return source is null || Clause.IsParty(source.Head) ? null : Make(reading, quotation.Span, source, CuePhrase.Of(sentence, verb), verb);
    }

    /// <summary>"...," he said, "but ...": after who speaks the sentence goes on in quotation marks, perhaps with a word or two before them.</summary>
    private static Finding? Resumed(VoiceReading reading, Quotation quotation, Finding? last)
    {
        if (last?.Cue is not { } cue || last.Source is null || cue.Start < last.Content.End || reading.Article.SentenceOf(quotation.Span.Start) is not { } sentence) return null;
        var tag = cue.Union(last.Source.Span);
        if (!sentence.Span.Contains(cue) || tag.End > quotation.Span.Start) return null;
        var between = sentence.Tokens.Where(token => token.Span.Start >= tag.End && token.Span.End <= quotation.Span.Start).ToList();
        if (between.Exists(token => token.Upos == "VERB" && reading.Cues.Speaks(token)) || !between.Exists(token => token.Form is "," or ";" or "—" or "–" or "--" or "-")) return null;
        var lead = between.FindLastIndex(token => token.Form is "," or ";" or "—" or "–" or "--" or "-") + 1;
        var start = lead < between.Count && between[lead].Upos != "PUNCT" ? between[lead].Span.Start : quotation.Span.Start;
        return last with { Content = new TextSpan(start, quotation.Span.End), Cue = null };
    }

    private static Finding Make(VoiceReading reading, TextSpan content, SourcePhrase source, TextSpan cue, Token verb) =>
        new(content, source, cue, StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(verb), negated: false, infinitive: false));

    private static bool GoesOnSmall(string text, int end)
    {
        var next = NextWord(text, end);
        return next < text.Length && char.IsLower(text[next]);
    }

    private static int NextWord(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]) && text[at] != '\n') at++;
        return at;
    }
}
