using Variorum.Language;

namespace Variorum.Evaluation.Treebank;

/// <summary>Words and sentences found in raw text against gold, by exact characters, as CoNLL 2018's evaluation counts them.</summary>
public static class TokenizationScorer
{
    /// <summary>Both sides must be spans of one text. A sentence is right where its first and last characters are.</summary>
    public static TokenizationScore Score(
        ImmutableArray<TokenizedSentence> gold, ImmutableArray<TokenizedSentence> found) =>
        new(
            Figure.Of(gold.SelectMany(s => s.Words), found.SelectMany(s => s.Words)),
            Figure.Of(gold.Select(s => s.Span), found.Select(s => s.Span)));
}
