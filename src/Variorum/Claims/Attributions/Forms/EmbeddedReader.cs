using Variorum.Claims.Attributions.Quotations;
using Variorum.Claims.Attributions.Readers;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.Claims.Attributions.Forms;

/// <summary>What a document says that an article quotes whole, its author says.</summary>
internal static class EmbeddedReader
{
    public static IEnumerable<Finding> Read(VoiceReading reading)
    {
        foreach (var document in reading.Article.Article.Embedded)
        {
            if (ContentShape.Of(reading.Text, reading.Quotations, document.Span, null) is not { } content) continue;
            var named = document.Author is { Evidence: { } shown } author ? Speaker(reading, author.Name, shown.Span) : null;
            var source = Document(reading, document.Frame.Span);
            if (named is null && source is null) continue;
            yield return new Finding(content, source, document.Frame.Span, Stance.Asserts) { Speaker = named, Type = AttributionType.Direct };
        }
    }

    private static AttributionSource Speaker(VoiceReading reading, string name, TextSpan words)
    {
        var entity = reading.Entities.Inside(words).Select(mention => reading.Entities[mention.Entity]).FirstOrDefault();
        return new AttributionSource(name, entity?.Id, new Anchor(reading.Article.Page.Snapshot, words), words.Of(reading.Text));
    }

    /// <summary>"Below is the report": the words of the frame that name the document.</summary>
    private static SourcePhrase? Document(VoiceReading reading, TextSpan frame)
    {
        if (reading.Article.SentenceOf(frame.Start) is not { } sentence) return null;
        var noun = sentence.Tokens.FirstOrDefault(token => token.Upos == "NOUN" && Entities.WordClasses.IsDocument(token.Lemma.ToLowerInvariant()));
        return noun is null ? null : Clause.Phrase(sentence, noun, sentence.Tokens[0]);
    }
}
