using Variorum.Language;
using Variorum.Language.Tokenizing;
using Variorum.Pages;

namespace Variorum.Claims;

/// <summary>A paragraph of an article with its sentences; lives only while its article is read.</summary>
internal sealed class ReadParagraph
{
    private readonly ImmutableArray<TokenizedSentence> _sentences;

    public ReadParagraph(Page page, TextSpan span)
    {
        Span = span;
        Text = span.Of(page.Text);
        _sentences = EnglishTokenizer.Split(page.Text, span);
    }

    /// <summary>Where it stands in the page text.</summary>
    public TextSpan Span { get; }

    public string Text { get; }

    /// <summary>The sentence, in the page text, that a claim begins in; the paragraph where the claim crosses sentences.</summary>
    public TextSpan SentenceAt(TextSpan claim)
    {
        var at = BinarySearch(claim.Start);
        return at >= 0 && _sentences[at].Span.Contains(claim) ? _sentences[at].Span : Span;
    }

    private int BinarySearch(int position)
    {
        var (low, high) = (0, _sentences.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = _sentences[middle].Span;
            if (span.Contains(position)) return middle;
            if (position < span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }
}
