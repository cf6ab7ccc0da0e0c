using System.Collections.Immutable;

namespace Variorum.Language.Tokenizing;

/// <summary>Splits any text into sentences and words after the conventions of the Universal Dependencies treebanks of English.</summary>
/// <remarks>
/// Words of one written token are apart ("do|n't", "can|not", "Ana|'s"), hyphenated compounds are parted at their hyphens, abbreviations
/// keep their full stop. Pure and thread-safe; linear in the length of the text; throws on no text at all, well formed or not.
/// </remarks>
public static class EnglishTokenizer
{
    /// <summary>The sentences of the whole text, in order.</summary>
    public static ImmutableArray<TokenizedSentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text, new TextSpan(0, text.Length));
    }

    /// <summary>The sentences of one stretch of a text, as though nothing stood around it; spans are those of the whole text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch reaches beyond the text.</exception>
    public static ImmutableArray<TokenizedSentence> Split(string text, TextSpan stretch)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stretch.End, text.Length);
        var words = WordScanner.Scan(text, stretch.Start, stretch.End);
        return SentenceSplitter.Group(text, words, BoundaryModel.Default);
    }
}
