using Variorum.Claims.Attributions.Quotations;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Readers;

/// <summary>Reads second speakers whose verb is left out: "The ministry speaks of 412 homes, the residents of 577", "the police counted 38,000, the organisers 160,000".</summary>
internal static class GappedReader
{
    private const int MostWordsOfName = 10;

    /// <summary>Cuts what is said before where another's figure begins, and adds that.</summary>
    public static void Complete(VoiceReading reading, FindingList findings)
    {
        foreach (var finding in findings.All)
        {
            if (finding.Cue is not { } cue || finding.Source is not { } first || finding.Content.Start < cue.End || reading.Article.SentenceOf(cue.Start) is not { } sentence) continue;
            if (Second(reading, sentence, finding, first) is not { } second) continue;
            var end = second.Source.Span.Start;
            if (finding.Content.End > end && ContentShape.OfObject(reading.Text, reading.Quotations, new TextSpan(finding.Content.Start, end), cue) is { } cut) findings.Replace(finding, finding with { Content = cut });
            if (ContentShape.OfObject(reading.Text, reading.Quotations, second.Content, null) is { } content) findings.Add(new Finding(content, second.Source, null, finding.Stance));
        }
    }

    private static (SourcePhrase Source, TextSpan Content)? Second(VoiceReading reading, Sentence sentence, Finding finding, SourcePhrase first)
    {
        var words = sentence.Tokens;
        var start = words.FirstOrDefault(token => token.Span.Start >= finding.Content.Start)?.Index ?? words.Length;
        var preposition = start > 0 && words[start - 1].Upos == "ADP" ? words[start - 1].Lemma : null;
        var comma = -1;
        for (var i = start; i < words.Length && comma < 0; i++)
        {
            // Another verb before the comma: the figures are no longer the speaker's alone.
            if (MainClause.IsFinite(words[i]) || words[i].Form is ";" or ":" || reading.Quotations.At(words[i].Span.Start) is not null) return null;
            if (words[i].Form == ",") comma = i;
        }

        if (comma < 0 || !words[start..comma].Any(token => token.Upos == "NUM")) return null;
        var from = comma + 1 < words.Length && words[comma + 1].Upos == "CCONJ" ? comma + 2 : comma + 1;
        var at = from;
        while (at < words.Length && at - from < MostWordsOfName && words[at].Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "PART") at++;
        if (at == from || at >= words.Length || words[at - 1].Upos is not ("NOUN" or "PROPN") || !Speakers.Tell(reading, sentence, words[at - 1]) || words[at - 1].Span.Overlaps(first.Span)) return null;
        var figure = words[at].Upos == "ADP" ? at + 1 : at;
        if (words[at].Upos == "ADP" ? words[at].Lemma != preposition : preposition is not null) return null;
        var end = figure;
        while (end < words.Length && words[end].Upos is not ("PUNCT" or "CCONJ" or "VERB" or "AUX" or "SCONJ") && !MainClause.IsFinite(words[end])) end++;
        // "..., the mayor 40 years ago": nothing may follow the figure.
        if (end == figure || !words[figure..Math.Min(end, figure + 3)].Any(token => token.Upos == "NUM") || (end < words.Length && words[end].Upos is "VERB" or "AUX")) return null;
        var head = words[at - 1];
        return (new SourcePhrase(words[from].Span.Union(head.Span), head, sentence), words[figure].Span.Union(words[end - 1].Span));
    }
}
