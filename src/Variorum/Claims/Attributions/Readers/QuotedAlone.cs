using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Entities;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Who speaks a quotation that stands alone between sentences of a paragraph: the one whom the sentence before shows acting, or whoever spoke before in the paragraph.</summary>
internal static class QuotedAlone
{
    /// <summary>Whole sentences and nothing else of theirs.</summary>
    public static bool Is(VoiceReading reading, Quotation quotation)
    {
        if (!QuotationText.IsComplete(reading.Text, quotation)) return false;
        var first = reading.Article.SentenceOf(quotation.Span.Start);
        var last = reading.Article.SentenceOf(quotation.Span.End - 1);
        return first is not null && last is not null && first.Span.Start >= quotation.Span.Start - 1 && last.Span.End <= quotation.Span.End + 1;
    }

    /// <summary>"Ada Orr shook her head. "Never.""</summary>
    public static Finding? Actor(VoiceReading reading, ReadParagraph paragraph, Quotation quotation)
    {
        if (Previous(reading, paragraph, quotation.Span.Start) is not { } sentence || reading.Quotations.Touching(sentence.Span).Any()) return null;
        if (sentence.SubjectOf(sentence.Root) is not { } subject || !IsPerson(reading, sentence, subject) || IsSilent(reading, sentence)) return null;
        return Clause.Phrase(sentence, subject, sentence.Root) is { } source ? new Finding(quotation.Span, source, null, Stance.Asserts) : null;
    }

    /// <summary>The last one quoted in the paragraph goes on, if nobody else acts in between.</summary>
    public static Finding? Resumed(VoiceReading reading, ReadParagraph paragraph, Quotation quotation, Finding? before)
    {
        if (before?.Source is null || !paragraph.Span.Contains(before.Content.Start) || reading.Quotations.At(before.Content.Start)?.Span != before.Content) return null;
        for (var sentence = Previous(reading, paragraph, quotation.Span.Start); sentence is not null && sentence.Span.Start > before.Content.End; sentence = Previous(reading, paragraph, sentence.Span.Start))
        {
            if (reading.Quotations.Touching(sentence.Span).Any() || (sentence.SubjectOf(sentence.Root) is { } subject && (IsPerson(reading, sentence, subject) || subject.Upos == "PROPN"))) return null;
        }

        return before with { Content = quotation.Span, Cue = null, Type = null, IsSummary = false };
    }

    private static Sentence? Previous(VoiceReading reading, ReadParagraph paragraph, int position) =>
        reading.Article.SentenceBefore(position) is { } sentence && paragraph.Span.Contains(sentence.Span.Start) ? sentence : null;

    private static bool IsPerson(VoiceReading reading, Sentence sentence, Token subject) => subject.Xpos is not "NNS" && !(subject.Xpos == "NNPS" && reading.Entities.Of(subject) is not { Type: EntityType.Person }) && !sentence.ChildrenOf(subject).Any(child => child.Relation == "conj")
        && (reading.Entities.Of(subject) is { Type: EntityType.Person } || subject.Lemma.ToLowerInvariant() is "he" or "she" || (subject.Upos == "NOUN" && WordClasses.IsPerson(subject.Lemma.ToLowerInvariant())));

    /// <summary>"did not answer", "declined to comment", "could not be reached".</summary>
    private static bool IsSilent(VoiceReading reading, Sentence sentence) =>
        Clause.IsNegated(sentence, sentence.Root) || reading.Cues.Words.IsVerb(reading.Cues.LemmaOf(sentence.Root), "vn:reject-77.2");
}
