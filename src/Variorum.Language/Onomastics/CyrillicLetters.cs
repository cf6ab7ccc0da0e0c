using System.Text;

namespace Variorum.Language.Onomastics;

/// <summary>Names in Cyrillic in the Latin letters that English papers print them with.</summary>
/// <remarks>After the BGN/PCGN systems for Russian, Ukrainian and Serbian, without their marks.</remarks>
public static class CyrillicLetters
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ";

    private static readonly string[] Latin =
    [
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
        "i", "i", "ye", "g", "u", "j", "lj", "nj", "c", "dj", "dz",
    ];

    /// <summary>The text with every Cyrillic letter, small or large, in small Latin ones; all others as they were.</summary>
    public static string ToLatin(string text)
    {
        if (!text.Any(letter => letter is >= '\u0400' and <= '\u04FF')) return text;
        var latin = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var at = Letters.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (at < 0) latin.Append(letter);
            else latin.Append(Latin[at]);
        }

        return latin.ToString();
    }
}
