using Variorum.Language;

namespace Variorum.Claims.Reading;

/// <summary>Parts a dateline from the sentence behind it: "PORT ORRIN, 3 May (NNA) – " is no word of it, and a parser that takes it for one gets the rest wrong.</summary>
internal static class Datelines
{
    // "PORT ORRIN, Northern Province, Sept. 28 (NNA) –" has eleven words and signs.
    private const int LongestDateline = 14;

    /// <param name="sentences">Of one paragraph.</param>
    public static IEnumerable<TokenizedSentence> Part(string text, ImmutableArray<TokenizedSentence> sentences)
    {
        if (sentences.IsEmpty || Length(text, sentences[0].Words) is not (> 0 and var length)) return sentences;
        var words = sentences[0].Words;
        return sentences.SetItem(0, Sentence(words[length..])).Insert(0, Sentence(words[..length]));
    }

    private static TokenizedSentence Sentence(ImmutableArray<TextSpan> words) => new(words[0].Union(words[^1]), words);

    /// <summary>How many words and signs it has, with the dash that ends it: 0 where the paragraph opens otherwise, or ends with it.</summary>
    private static int Length(string text, ImmutableArray<TextSpan> words)
    {
        if (words[0].Length < 3 || !words[0].Of(text).All(char.IsUpper)) return 0;
        for (var i = 1; i < words.Length - 1 && i <= LongestDateline; i++)
        {
            var word = words[i].Slice(text);
            if (word is "–" or "—" or "―" or "--" or "-") return words[i].Start > words[i - 1].End && words[i + 1].Start > words[i].End ? i + 1 : 0;
            if (!char.IsUpper(word[0]) && !char.IsDigit(word[0]) && word is not ("," or "." or "(" or ")" or "/" or "of")) return 0;
        }

        return 0;
    }
}
