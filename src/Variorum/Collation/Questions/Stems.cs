namespace Variorum.Collation.Questions;

/// <summary>Words without their endings, so that "evicted", "evictions" and "evict" are one: crude, for comparing passages, never for showing.</summary>
internal static class Stems
{
    private const int Shortest = 4;

    // The longest first.
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ives", "ive", "ers", "ied", "ies", "ed", "er", "es", "ly", "al", "s", "e", "y"];

    /// <summary>Of the word that stands for its like: "march" and "protest" have one.</summary>
    public static string OfLike(string word) => Of(Synonyms.Of(word));

    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
