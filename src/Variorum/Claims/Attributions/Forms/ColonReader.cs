using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Attributions.Readers;
using Variorum.Claims.Reading;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads what a paragraph announces with a colon at its end: "According to the ministry:" and the lines below it, "The mayor added:" and a paragraph without
/// quotation marks.</summary>
internal static class ColonReader
{
    // Longer lines are no list; measured on no set, a line of print has some 120 characters.
    private const int LongestItem = 120;

    public static void Complete(VoiceReading reading, FindingList findings)
    {
        var paragraphs = reading.Article.Paragraphs;
        var byCue = findings.All.Where(finding => finding.Cue is not null).GroupBy(finding => finding.Cue!.Value.Start).ToDictionary(group => group.Key, group => group.First());
        for (var i = 0; i + 1 < paragraphs.Length; i++)
        {
            if (paragraphs[i].Sentences.IsEmpty || !paragraphs[i].Text.TrimEnd().EndsWith(':') || QuotationMarks.IsMark(reading.Text[paragraphs[i + 1].Span.Start])) continue;
            var content = paragraphs[i + 1].Span.Union(paragraphs[Last(paragraphs, i + 1)].Span);
            if (ContentShape.OfSentences(reading.Text, content) is not { } said) continue;
            var sentence = paragraphs[i].Sentences[^1];
            if (LastCue(sentence, byCue) is { } finding) findings.Replace(finding, finding with { Content = said });
            else if (Announced(reading, sentence, said) is { } announced) findings.Add(announced);
        }
    }

    /// <summary>The finding of the sentence whose cue announces: one without content between itself and the colon, or whose content is the announcement.</summary>
    private static Finding? LastCue(Sentence sentence, Dictionary<int, Finding> byCue)
    {
        Finding? last = null;
        foreach (var token in sentence.Tokens)
        {
            if (byCue.TryGetValue(token.Span.Start, out var finding) && finding.Content.End + 2 >= sentence.Span.End) last ??= finding;
        }

        return last;
    }

    /// <summary>"The mayor added:", "It has been learned that:": a verb of speaking that nothing follows.</summary>
    private static Finding? Announced(VoiceReading reading, Sentence sentence, TextSpan said)
    {
        if (AccordingToReader.Announce(sentence, said) is { } according) return according;
        var verb = sentence.Tokens.LastOrDefault(token => token.Upos == "VERB");
        if (verb is null || !reading.Cues.Of(verb).HasFlag(CueUses.Clause) || Clause.IsUnsaid(reading, sentence, verb) || Clause.IsNegated(sentence, verb)) return null;
        var passive = Clause.IsPassive(sentence, verb);
        var source = passive ? Clause.AgentOf(sentence, verb) ?? Clause.OriginOf(sentence, verb) : Clause.SubjectOf(sentence, verb);
        if (source is null || (!passive && !reading.Cues.Of(verb).HasFlag(CueUses.Speech))) return null;
        var stance = StanceReader.Of(reading.Cues, reading.Cues.LemmaOf(verb), negated: false, infinitive: false);
        return new Finding(said, source, CuePhrase.Of(sentence, verb), stance) { Type = passive ? AttributionType.AccordingTo : null };
    }

    /// <summary>Short lines are one list; of longer ones only the first is announced.</summary>
    private static int Last(ImmutableArray<ReadParagraph> paragraphs, int first)
    {
        var last = first;
        while (last + 1 < paragraphs.Length && paragraphs[last].Span.Length <= LongestItem && paragraphs[last + 1].Span.Length <= LongestItem
            && !paragraphs[last].Text.TrimEnd().EndsWith(':') && !paragraphs[last + 1].Text.TrimEnd().EndsWith(':'))
        {
            last++;
        }

        return last;
    }
}
