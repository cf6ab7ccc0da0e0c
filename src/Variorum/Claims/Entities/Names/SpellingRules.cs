namespace Variorum.Claims.Entities.Names;

/// <summary>When two forms are spellings of one name.</summary>
internal static class SpellingRules
{
    public const int MostWords = 6;

    /// <summary>Word by word the same or a variant; of persons the first names too.</summary>
    public static bool IsVariant(NameForm form, NameForm other)
    {
        if (form.Words.Length != other.Words.Length || form.Words.Length > MostWords || form.IsAcronym || other.IsAcronym) return false;
        if (form.IsPerson != other.IsPerson && form.Type is not null && other.Type is not null) return false;
        for (var i = 0; i < form.Words.Length; i++)
        {
            if (form.Words[i] != other.Words[i] && (AreKnown(form.Words[i], other.Words[i]) || !AreVariants(form, other, i))) return false;
        }

        return true;
    }

    private static bool AreVariants(NameForm form, NameForm other, int at) =>
        at == 0 && form.Words.Length > 1 && (form.IsPerson || other.IsPerson) ? Spelling.AreVariantForenames(form.Words[at], other.Words[at]) : Spelling.AreVariants(form.Words[at], other.Words[at]);

    public static string SkeletonOf(NameForm form) => string.Join(' ', form.Words.Select(Spelling.Skeleton));

    // "Minister" and "Ministry": two words of the dictionary are two words.
    private static bool AreKnown(string one, string other) => WordClasses.IsKnownNoun(one) && WordClasses.IsKnownNoun(other);
}
