using Variorum.Language.Onomastics;

namespace Variorum.Claims.Entities.Names;

/// <summary>Tells whether two spellings may be one name in Latin letters, as names from other scripts have several: "Mojahed", "Mujahid".</summary>
internal static class Spelling
{
    // Shorter names have too many neighbours.
    private const int Shortest = 5;

    private static readonly Onomasticon Known = Onomasticon.Load();

    /// <summary>The consonants with those made equal that one foreign letter is written with; words of two such forms may be one.</summary>
    public static string Skeleton(string word)
    {
        var plain = PlainLatin.Of(word);
        var letters = new List<char>(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (Consonant(plain, i) is { } letter && (letters.Count == 0 || letters[^1] != letter)) letters.Add(letter);
        }

        return new string([.. letters]);
    }

    /// <summary>The same consonants in the same order, and no more than a third of the letters different; half of them, where there are four consonants or more.</summary>
    public static bool AreVariants(string one, string other)
    {
        var (a, b) = (PlainLatin.Of(one), PlainLatin.Of(other));
        if (a == b) return true;
        if (Math.Min(a.Length, b.Length) < Shortest || !BeginAlike(a, b)) return false;
        if (WithoutDigraphs(a) == WithoutDigraphs(b)) return true;
        var skeleton = Skeleton(a);
        return skeleton == Skeleton(b) && skeleton.Length > 2 && EditDistance.Between(a, b) * (skeleton.Length > 3 ? 2 : 3) <= Math.Max(a.Length, b.Length);
    }

    /// <summary>Two spellings of one first name.</summary>
    public static bool AreVariantForenames(string one, string other) => AreVariants(one, other) && !AreOfTwoSexes(one, other);

    /// <summary>The first names of a man and of a woman, as far as lists know it, or one made of the other: "Martin" and "Martina".</summary>
    public static bool AreOfTwoSexes(string one, string other)
    {
        var (a, b) = (PlainLatin.Of(one), PlainLatin.Of(other));
        return IsMadeOf(a, b) || IsMadeOf(b, a) || (Known.SexOf(one), Known.SexOf(other)) is (ForenameSex.Male, ForenameSex.Female) or (ForenameSex.Female, ForenameSex.Male);
    }

    private static bool IsMadeOf(string longer, string shorter) => longer.StartsWith(shorter, StringComparison.Ordinal) && longer[shorter.Length..] is "a" or "e" or "ia" or "ie" or "ina" or "ine" or "ette" or "elle";

    // "Mueller" and "Muller", "Averoe" and "Averø": a letter that another keyboard lacks.
    private static string WithoutDigraphs(string plain) => plain.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal).Replace("aa", "a", StringComparison.Ordinal);

    /// <summary>"kh", "gh", "q" and "c" are one sound to us, and so are "v" and "w", "s" and "z"; null for vowels and for an "h" that only colours.</summary>
    private static char? Consonant(string plain, int at) => plain[at] switch
    {
        'k' or 'g' or 'c' or 'q' => 'k',
        'p' when at + 1 < plain.Length && plain[at + 1] == 'h' => 'f',
        'w' or 'v' => 'v',
        'z' or 's' => 's',
        'j' => 'j',
        'y' when at == 0 => 'j',
        'h' when at == plain.Length - 1 || (at > 0 && plain[at - 1] is 'k' or 'c' or 'g' or 'p' or 's' or 't' or 'd') => null,
        var letter when char.IsLetter(letter) && !IsVowel(letter) => letter,
        _ => null,
    };

    /// <summary>Both begin with a vowel, or neither.</summary>
    public static bool BeginAlike(string one, string other) => IsVowel(one[0]) == IsVowel(other[0]);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
