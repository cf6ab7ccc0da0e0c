using Variorum.Language;
using Variorum.Pages;

namespace Variorum.Claims.Reading;

/// <summary>A paragraph of an article with its sentences; lives only while its article is read.</summary>
internal sealed class ReadParagraph
{
    public ReadParagraph(Page page, TextSpan span, ImmutableArray<Sentence> sentences)
    {
        Span = span;
        Text = span.Of(page.Text);
        Sentences = sentences;
    }

    /// <summary>Where it stands in the page text.</summary>
    public TextSpan Span { get; }

    public string Text { get; }

    /// <summary>In order; their spans and their words' spans point into the page text.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The sentence that a position of the page text stands in, or null between sentences.</summary>
    public Sentence? SentenceOf(int position)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Sentences[middle].Span;
            if (span.Contains(position)) return Sentences[middle];
            if (position < span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return null;
    }

    /// <summary>The sentence, in the page text, that a claim begins in; the paragraph where the claim crosses sentences.</summary>
    public TextSpan SentenceAt(TextSpan claim) => SentenceOf(claim.Start) is { } sentence && sentence.Span.Contains(claim) ? sentence.Span : Span;
}
