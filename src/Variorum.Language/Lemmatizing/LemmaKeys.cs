using Variorum.Language.Learning;

namespace Variorum.Language.Lemmatizing;

/// <summary>The hashes under which lemmas are looked up: part of the model format.</summary>
internal static class LemmaKeys
{
    public const int LongestSuffix = 6;

    private const int LongestForm = 48;

    /// <summary>One hash for the pair of tags.</summary>
    public static uint Tags(ReadOnlySpan<char> upos, ReadOnlySpan<char> xpos) => FeatureHash.Combine(FeatureHash.Of(upos), FeatureHash.Of(xpos));

    public static uint Word(uint tags, ReadOnlySpan<char> folded) => FeatureHash.Combine(tags + 1, FeatureHash.Of(folded));

    /// <summary>The key of the form's last letters; with all its letters and fewer than <paramref name="length"/>, of its whole.</summary>
    public static uint Suffix(uint tags, ReadOnlySpan<char> folded, int length) =>
        FeatureHash.Combine(FeatureHash.Combine(tags + 2, (uint)length), FeatureHash.Of(folded[^Math.Min(length, folded.Length)..]));

    public static bool IsTooLong(ReadOnlySpan<char> form) => form.Length > LongestForm;

    /// <summary>Lower case, the curly apostrophe a straight one; soft hyphens stay and make the form unknown.</summary>
    public static void Fold(ReadOnlySpan<char> form, Span<char> folded)
    {
        for (int i = 0; i < form.Length; i++)
            folded[i] = form[i] is '’' or '‘' or '`' or '´' ? '\'' : char.ToLowerInvariant(form[i]);
    }
}
