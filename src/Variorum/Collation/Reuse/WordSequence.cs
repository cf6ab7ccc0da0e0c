using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Collation.Reuse;

/// <summary>The words of an article as numbers, so that long texts are compared quickly: equal words have equal numbers.</summary>
internal sealed class WordSequence
{
    // FNV-1a: the same on every machine. Two words of one pile with the same 64 bits do not occur.
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private readonly ulong[] _words;
    private readonly TextSpan[] _spans;

    private WordSequence(Article article, ulong[] words, TextSpan[] spans) => (Article, _words, _spans) = (article, words, spans);

    public Article Article { get; }

    public int Length => _words.Length;

    public ulong this[int word] => _words[word];

    /// <summary>The words of the text without its title: outlets write their own.</summary>
    public static WordSequence Of(Article article, string text)
    {
        var words = new List<ulong>();
        var spans = new List<TextSpan>();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => article.Title is null || !article.Title.Span.Overlaps(paragraph)))
        {
            for (var at = paragraph.Start; at < paragraph.End;)
            {
                if (!char.IsLetterOrDigit(text[at]))
                {
                    at++;
                    continue;
                }

                var (start, hash) = (at, Offset);
                for (; at < paragraph.End && char.IsLetterOrDigit(text[at]); at++) hash = (hash ^ char.ToLowerInvariant(text[at])) * Prime;
                words.Add(hash);
                spans.Add(new TextSpan(start, at));
            }
        }

        return new WordSequence(article, [.. words], [.. spans]);
    }

    public TextSpan Span(int first, int end) => _spans[first].Union(_spans[end - 1]);

    /// <summary>A number for the words from one on; equal runs have equal numbers.</summary>
    public ulong Shingle(int first, int length)
    {
        var hash = Offset;
        for (var i = first; i < first + length; i++) hash = (hash ^ _words[i]) * Prime;
        return hash ^ (hash >> 29);
    }
}
