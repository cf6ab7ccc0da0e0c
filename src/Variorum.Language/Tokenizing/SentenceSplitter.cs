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
            sentences.Add(Sentence(text, words[first..(i + 1)]));
            first = i + 1;
        }
        return sentences.DrainToImmutable();
    }

    /// <summary>An abbreviation gives up its full stop at the end of a sentence ("... roads, etc|."), as EWT has it.</summary>
    private static TokenizedSentence Sentence(string text, ImmutableArray<TextSpan> words)
    {
        var last = words[^1];
        var span = words[0].Union(last);
        if (last.Length > 1 && text[last.End - 1] == '.' && char.IsLetter(text[last.End - 2]))
        {
            words = words.RemoveAt(words.Length - 1)
                .AddRange([new TextSpan(last.Start, last.End - 1), new TextSpan(last.End - 1, last.End)]);
        }
        return new TokenizedSentence(span, words);
    }
}
