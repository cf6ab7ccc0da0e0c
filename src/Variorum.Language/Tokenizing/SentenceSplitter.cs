using System.Collections.Immutable;

namespace Variorum.Language.Tokenizing;

/// <summary>Groups words into sentences: line ends by rule, the rest by a trained classifier, from left to right.</summary>
internal static class SentenceSplitter
{
    // Longer than any sentence of the treebanks; a table without full stops must not become one tree of a million words.
    private const int LongestSentence = 400;

    public static ImmutableArray<TokenizedSentence> Group(string text, ImmutableArray<TextSpan> words, BoundaryModel model)
    {
        if (words.IsEmpty)
            return [];
        var sentences = ImmutableArray.CreateBuilder<TokenizedSentence>(words.Length / 18 + 1);
        var gaps = LineLayout.Gaps(text, words);
        var features = new BoundaryFeatures(text, words, gaps);
        Span<uint> buffer = stackalloc uint[BoundaryFeatures.Most];
        var state = features.Start(0);
        for (int i = 0; i < words.Length; i++)
        {
            state = features.Advance(state, i);
            if (i + 1 < words.Length && !EndsAfter(i, state, gaps, features, model, buffer))
                continue;
            sentences.Add(Sentence(text, words[state.First..(i + 1)]));
            if (i + 1 < words.Length)
                state = features.Start(i + 1);
        }
        return sentences.DrainToImmutable();
    }

    private static bool EndsAfter(
        int i, in SentenceState state, Gap[] gaps, BoundaryFeatures features, BoundaryModel model, Span<uint> buffer)
    {
        if (gaps[i] == Gap.Break || i + 1 - state.First >= LongestSentence)
            return true;
        return features.IsCandidate(i) && model.Score(buffer[..features.Extract(state, i, buffer)]) > 0;
    }

    /// <summary>An abbreviation gives up its full stop at the end of a sentence ("... roads, etc|."), as EWT has it.</summary>
    private static TokenizedSentence Sentence(string text, ImmutableArray<TextSpan> words)
    {
        var last = words[^1];
        var span = words[0].Union(last);
        if (last.Length > 1 && text[last.End - 1] == '.' && char.IsLetter(text[last.End - 2]))
        {
            var abbreviation = new TextSpan(last.Start, last.End - 1);
            words = words.SetItem(words.Length - 1, abbreviation).Add(new TextSpan(last.End - 1, last.End));
        }
        return new TokenizedSentence(span, words);
    }
}
