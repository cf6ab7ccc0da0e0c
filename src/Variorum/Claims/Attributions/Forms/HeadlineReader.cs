using Variorum.Claims.Attributions.Cues;
using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Attributions.Readers;
using Variorum.Language;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads titles in the words of another: "Minister: no cuts", and the subtitle "Says panel of experts".</summary>
internal static class HeadlineReader
{
    private const int MostSourceWords = 6;

    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        if (reading.Article.Article.Title is not { } title) yield break;
        foreach (var (at, paragraph) in reading.Article.Paragraphs.Index())
        {
            if (!paragraph.Span.Overlaps(title.Span) || paragraph.Sentences.IsEmpty) continue;
            if (Read(reading, paragraph.Sentences[0], paragraph.Span) is { } finding) yield return finding;
            else if (at + 1 < reading.Article.Paragraphs.Length && Below(reading, paragraph.Span, reading.Article.Paragraphs[at + 1].Sentences) is { } below) yield return below;
        }
    }

    /// <summary>A line under the title that says no more than who says it: "Says panel of experts".</summary>
    private static Finding? Below(VoiceReading reading, TextSpan title, ImmutableArray<Sentence> line)
    {
        if (line.IsEmpty || line[0].Tokens is not [{ Upos: "VERB" } verb, { }, ..] || !reading.Cues.Of(verb).HasFlag(CueUses.Speech)) return null;
        var words = line[0].Tokens.Skip(1).ToList();
        if (words.Concat(line.Skip(1).SelectMany(sentence => sentence.Tokens)).Any(token => token.Upos is "VERB" or "AUX" or "SCONJ") || words.Find(token => token.Upos is "NOUN" or "PROPN" && token.Relation is not "compound" and not "flat") is not { } head) return null;
        var source = new SourcePhrase(words[0].Span.Union(line[^1].Tokens[^1].Span), head, line[0]);
        return ContentShape.Of(reading.Text, reading.Quotations, title, verb.Span) is { } content
            ? new Finding(content, source, verb.Span, Stance.Asserts) { Type = AttributionType.Headline }
            : null;
    }

    private static Finding? Read(VoiceReading reading, Sentence sentence, TextSpan title)
    {
        var colon = sentence.Tokens.FirstOrDefault(token => token.Form == ":" && token.Index > 0 && token.Index + 1 < sentence.Tokens.Length);
        if (colon is not null && Source(reading, sentence, 0, colon.Index) is { } before && !IsLabel(sentence, colon)) return Make(reading, new TextSpan(colon.Span.End, title.End), before, colon.Span);
        var last = sentence.Tokens.LastOrDefault(token => token.Form is ":" or "–" or "—" or "--" && token.Index > 2);
        // "Quay dearer – auditor": what stands before could be said, and who says it closes the line.
        return last is not null && sentence.Tokens[..last.Index].Any(token => token.Upos is "VERB" or "ADJ" or "AUX") && Source(reading, sentence, last.Index + 1, sentence.Tokens.Length) is { } behind && behind.Span.End >= title.End - 1
            ? Make(reading, new TextSpan(title.Start, last.Span.Start), behind, last.Span)
            : null;
    }

    private static Finding? Make(VoiceReading reading, TextSpan said, SourcePhrase source, TextSpan mark) =>
        ContentShape.OfObject(reading.Text, reading.Quotations, said, mark) is { } content ? new Finding(content, source, mark, Stance.Asserts) { Type = AttributionType.Headline } : null;

    /// <summary>A few words that name somebody, a body or a finding.</summary>
    private static SourcePhrase? Source(VoiceReading reading, Sentence sentence, int from, int end)
    {
        if (end - from is 0 or > MostSourceWords) return null;
        var words = sentence.Tokens[from..end];
        if (words[0].Upos is "ADP" || !words.All(token => token.Upos is "PROPN" or "NOUN" or "ADJ" or "DET" or "ADP" or "PART" or "PUNCT" or "CCONJ")) return null;
        var head = words.FirstOrDefault(token => token.Head < from || token.Head >= end) ?? words[^1];
        if (head.Upos is not ("PROPN" or "NOUN" or "ADJ")) head = words.LastOrDefault(token => token.Upos is "PROPN" or "NOUN") ?? head;
        return IsSource(reading, head) ? new SourcePhrase(words[0].Span.Union(words[^1].Span), head, sentence) : null;
    }

    /// <summary>"Document: the note of the office": the sort of the text, and its name.</summary>
    private static bool IsLabel(Sentence sentence, Token colon) =>
        sentence.Tokens[colon.Index + 1].Form.ToLowerInvariant() is "the" or "a" or "an" && !sentence.Tokens.Skip(colon.Index + 1).Any(MainClause.IsFinite);

    private static bool IsSource(VoiceReading reading, Token head)
    {
        if (reading.Entities.Of(head) is { Type: not Entities.EntityType.Place }) return true;
        var (words, lemma) = (reading.Cues.Words, head.Lemma.ToLowerInvariant());
        return words.IsNoun(lemma, "wn:person") || words.IsNoun(lemma, "wn:organization") || words.IsNoun(lemma, "wn:document", 2) || lemma is "poll" or "survey" or "study";
    }
}
