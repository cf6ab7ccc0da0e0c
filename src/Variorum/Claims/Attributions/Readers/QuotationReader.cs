using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Gives the quotations that no clause has claimed yet to the one who speaks around them.</summary>
/// <remarks>A quotation is introduced before it ("She said on Monday: ..."), or goes on where the last one of the same speaker stopped.</remarks>
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
            if (!QuotationText.IsSpeech(reading.Text, quotation) || Speaker(reading, quotation, before) is not { } finding) continue;
            before = finding;
            yield return finding;
        }
    }

    private static bool Covers(Finding? before, Finding next) => before is null || next.Content.End >= before.Content.End;

    private static Finding? Speaker(VoiceReading reading, Quotation quotation, Finding? before)
    {
        var paragraph = reading.Article.ParagraphOf(quotation.Span.Start);
        if (paragraph is null) return null;
        if ((Joined(reading, quotation, before) ?? Inside(reading, quotation)) is { } near) return near;
        var told = before is { IsSummary: true }
            ? Before(reading, paragraph, quotation) ?? Continued(reading, quotation, before)
            : Continued(reading, quotation, before) ?? Before(reading, paragraph, quotation);
        return told ?? (QuotedAlone.Is(reading, quotation) ? QuotedAlone.Actor(reading, paragraph, quotation) ?? QuotedAlone.Resumed(reading, paragraph, quotation, before) : null);
    }

    /// <summary>The sentence that the quotation begins in says who speaks just before it.</summary>
    private static Finding? Inside(VoiceReading reading, Quotation quotation) =>
        reading.Article.SentenceOf(quotation.Span.Start) is { } sentence && sentence.Span.Start < quotation.Span.Start
            && IsWhole(sentence, quotation) && !IsGapped(sentence, quotation) && Introduction.Of(reading, sentence, quotation.Span.Start, colon: true) is { } verb
            ? WithOpening(reading, sentence, verb, quotation, FromVerb(reading, sentence, verb, quotation))
            : null;

    /// <summary>"called half of them "lazy"", "says the plan "would fail"": where nothing sets the marks off, the words before them are said as well.</summary>
    private static Finding? WithOpening(VoiceReading reading, Sentence sentence, Token verb, Quotation quotation, Finding? finding)
    {
        if (finding?.Cue is not { } cue || cue.End >= quotation.Span.Start) return finding;
        var uses = reading.Cues.Of(verb);
        var at = ClauseEdge.AfterAdverbials(sentence, verb, cue.End, toSomebody: uses.HasFlag(CueUses.Recipient));
        if (at >= sentence.Tokens.Length || sentence.Tokens[at] is not { Upos: "NOUN" or "PROPN" or "PRON" or "DET" or "ADJ" or "NUM" } first || first.Span.Start >= quotation.Span.Start) return finding;
        return sentence.Tokens.Any(token => token.Span.Start >= cue.End && token.Span.End <= quotation.Span.Start && (token.Form is "," or ":" or ";" || token.Upos is "VERB" or "SCONJ")) ? finding : finding with { Content = new TextSpan(first.Span.Start, quotation.Span.End) };
    }

    /// <summary>"The police expect 300, the union "thrice as many"": another speaks, and the verb is left out.</summary>
    private static bool IsGapped(Sentence sentence, Quotation quotation)
    {
        var words = sentence.Tokens.Where(token => token.Span.End <= quotation.Span.Start).ToList();
        var comma = words.FindLastIndex(token => token.Form == ",");
        return comma > 0 && words.Count - comma is > 2 and < 8 && words.Skip(comma + 1).All(token => token.Upos is "DET" or "NOUN" or "PROPN" or "ADJ") && words[^1].Upos is "NOUN" or "PROPN" && words[..comma].Exists(token => token.Upos == "NUM");
    }

    /// <summary>Nothing goes on behind it that it could be the subject of.</summary>
    private static bool IsWhole(Sentence sentence, Quotation quotation) =>
        sentence.Tokens.FirstOrDefault(token => token.Span.Start >= quotation.Span.End) is not { } next || next.Upos is "PUNCT" or "CCONJ" or "SCONJ";

    /// <summary>Chanting "one" and "another": what binds the two is one word.</summary>
    private static Finding? Joined(VoiceReading reading, Quotation quotation, Finding? before)
    {
        if (before?.Source is null || before.Content.End >= quotation.Span.Start || quotation.Span.Start - before.Content.End > 8) return null;
        var between = reading.Text.AsSpan(before.Content.End, quotation.Span.Start - before.Content.End).Trim([' ', ',', ';']);
        return between is "and" or "or" or "" or "but" && reading.Quotations.At(before.Content.Start)?.Span == before.Content ? before with { Content = quotation.Span, Cue = null, IsSummary = false } : null;
    }

    /// <summary>The sentence before the quotation says who speaks: it ends in a colon, or its verb is one of speaking.</summary>
    private static Finding? Before(VoiceReading reading, ReadParagraph paragraph, Quotation quotation)
    {
        var sentence = reading.Article.SentenceOf(quotation.Span.Start);
        if (sentence is null || sentence.Span.Start < quotation.Span.Start) return null;
        var previous = reading.Article.SentenceBefore(sentence.Span.Start);
        if (previous is null) return null;
        var sameParagraph = paragraph.Span.Contains(previous.Span.Start);
        var colon = reading.Text[previous.Span.End - 1] == ':';
        if (!colon && !(sameParagraph && QuotationText.IsComplete(reading.Text, quotation))) return null;
        if (reading.Quotations.At(previous.Span.End - 1) is not null) return null;
        return Introduction.Of(reading, previous, previous.Span.End, colon) is { } main ? FromVerb(reading, previous, main, quotation) : null;
    }

    private static Finding? FromVerb(VoiceReading reading, Sentence sentence, Token verb, Quotation quotation) =>
        Introduction.SpeakerOf(reading, sentence, verb) is { } source
            ? new Finding(quotation.Span, source, CuePhrase.Of(sentence, verb), StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(verb), negated: false, infinitive: false))
            : null;

    /// <summary>The same speaker goes on: the quotation stands alone, right after one of hers or in a paragraph of its own.</summary>
    private static Finding? Continued(VoiceReading reading, Quotation quotation, Finding? before)
    {
        if (before?.Source is null || before.Cue is null || !QuotedAlone.Is(reading, quotation) || reading.Article.SentenceOf(quotation.Span.Start) is not { } first) return null;
        var from = before.Content.Union(before.Cue.Value).End;
        if (from > quotation.Span.Start) return null;
        var near = reading.Article.SentenceBefore(first.Span.Start) is { } previous && previous.Span.End >= from && previous.Span.Start <= before.Content.Union(before.Cue.Value).End;
        return near ? before with { Content = quotation.Span, Cue = null, Type = null, IsSummary = false } : null;
    }
}
