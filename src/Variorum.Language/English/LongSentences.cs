using System.Collections.Immutable;
using Variorum.Language.Parsing;

namespace Variorum.Language.English;

/// <summary>Cuts what is too long to be a sentence (tables, lists, text without full stops), so that time stays linear in the text.</summary>
internal static class LongSentences
{
    private const int Longest = SyntaxNetwork.LongestSentence;

    public static ImmutableArray<TokenizedSentence> Cut(string text, ImmutableArray<TokenizedSentence> sentences) =>
        sentences.All(sentence => sentence.Words.Length <= Longest)
            ? sentences
            : [.. sentences.SelectMany(sentence => Pieces(text, sentence))];

    private static IEnumerable<TokenizedSentence> Pieces(string text, TokenizedSentence sentence)
    {
        var words = sentence.Words;
        var start = 0;
        while (words.Length - start > Longest)
        {
            var end = End(text, words, start);
            yield return Piece(words, start, end);
            start = end;
        }

        yield return start == 0 ? sentence : Piece(words, start, words.Length);
    }

    /// <summary>After the last punctuation of the second half, else in the middle of what is running on.</summary>
    private static int End(string text, ImmutableArray<TextSpan> words, int start)
    {
        for (var end = start + Longest; end > start + (Longest / 2); end--)
        {
            if (words[end - 1] is { Length: 1 } mark && text[mark.Start] is ';' or ':' or ',' or '|' or '\u2022' or '.' or '!' or '?')
                return end;
        }

        return start + Longest;
    }

    private static TokenizedSentence Piece(ImmutableArray<TextSpan> words, int start, int end) =>
        new(words[start].Union(words[end - 1]), words[start..end]);
}
