using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Attributions.Readers;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>Reads titles in the words of another: "Minister: no cuts", and the subtitle "Says panel of experts".</summary>
internal static class HeadlineReader
{
    private const int MostSourceWords = 6;

    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        if (reading.Article.Article.Title is not { } title) yield break;
        foreach (var paragraph in reading.Article.Paragraphs.Where(paragraph => paragraph.Span.Overlaps(title.Span)))
        {
            if (paragraph.Sentences.Length > 0 && Read(reading, paragraph.Sentences[0], paragraph.Span) is { } finding) yield return finding;
        }
    }

    private static Finding? Read(VoiceReading reading, Sentence sentence, TextSpan title)
    {
        var colon = sentence.Tokens.FirstOrDefault(token => token.Form == ":");
        if (colon is null || colon.Index is 0 or > MostSourceWords || colon.Index + 1 >= sentence.Tokens.Length) return null;
        var words = sentence.Tokens[..colon.Index];
        if (!words.All(token => token.Upos is "PROPN" or "NOUN" or "ADJ" or "DET" or "ADP" or "PART" or "PUNCT" or "CCONJ")) return null;
        var head = words.FirstOrDefault(token => token.Head < 0 || token.Head >= colon.Index) ?? words[^1];
        if (!IsSource(reading, head)) return null;
        var phrase = new SourcePhrase(words[0].Span.Union(words[^1].Span), head, sentence);
        return ContentShape.Of(reading.Text, reading.Quotations, new TextSpan(colon.Span.End, title.End), colon.Span) is { } content
            ? new Finding(content, phrase, colon.Span, Stance.Asserts) { Type = AttributionType.Headline }
            : null;
    }

    private static bool IsSource(VoiceReading reading, Token head)
    {
        if (reading.Entities.Of(head) is { Type: not Entities.EntityType.Place }) return true;
        var (words, lemma) = (reading.Cues.Words, head.Lemma.ToLowerInvariant());
        return words.IsNoun(lemma, "wn:person") || words.IsNoun(lemma, "wn:organization") || words.IsNoun(lemma, "wn:document", 2) || lemma is "poll" or "survey" or "study";
    }
}
