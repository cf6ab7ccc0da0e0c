using System.Collections.Immutable;

namespace Variorum.Language.Tokenizing;

/// <summary>Groups words into sentences.</summary>
internal static class SentenceSplitter
{
    // Longer than any sentence of the treebanks; a table without full stops must not become one tree of a million words.
    private const int LongestSentence = 400;

    public static ImmutableArray<TokenizedSentence> Group(string text, ImmutableArray<TextSpan> words)
    {
        var sentences = ImmutableArray.CreateBuilder<TokenizedSentence>(words.Length / 18 + 1);
        int first = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && i + 1 - first < LongestSentence && !BoundaryRules.IsBoundary(text, words, first, i))
                continue;
            sentences.Add(new TokenizedSentence(words[first].Union(words[i]), words[first..(i + 1)]));
            first = i + 1;
        }
        return sentences.DrainToImmutable();
    }
}
