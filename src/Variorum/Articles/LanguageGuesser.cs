namespace Variorum.Articles;

/// <summary>Guesses the language of a text by its script and, among Latin, Cyrillic and Arabic letters, by its function words.</summary>
public static class LanguageGuesser
{
    public const string Unknown = "und";

    private const int LongestSample = 20_000;
    // A guess needs some words to stand on: "a", "de" and "i" alone are words of a dozen languages.
    private const int FewestHits = 2;

    /// <summary>A BCP 47 tag, <see cref="Unknown"/> where the text does not tell.</summary>
    public static string Guess(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, LongestSample)];
        var script = Scripts.Dominant(sample);
        if (script is null) return Unknown;
        if (Scripts.OnlyLanguage(script) is { } only) return only;

        var hits = new int[FunctionWords.Count];
        var words = 0;
        var start = -1;
        for (var i = 0; i <= sample.Length; i++)
        {
            if (i < sample.Length && char.IsLetter(sample[i]))
            {
                if (start < 0) start = i;
                continue;
            }

            if (start < 0) continue;
            words++;
            foreach (var language in FunctionWords.LanguagesOf(sample[start..i])) hits[language]++;
            start = -1;
        }

        return Best(hits, words, script);
    }

    private static string Best(int[] hits, int words, string script)
    {
        var (best, second) = (-1, -1);
        for (var language = 0; language < hits.Length; language++)
        {
            if (FunctionWords.Script(language) != script) continue;
            if (best < 0 || hits[language] > hits[best]) (best, second) = (language, best);
            else if (second < 0 || hits[language] > hits[second]) second = language;
        }

        if (best < 0 || hits[best] < FewestHits || hits[best] * 12 < words) return Unknown;
        // A tie tells nothing.
        return second >= 0 && hits[second] == hits[best] ? Unknown : FunctionWords.Tag(best);
    }
}
