using System.Text;
using System.Text.RegularExpressions;

namespace Variorum.Evaluation.Scoring;

/// <summary>Names and noun phrases as the scorer compares them.</summary>
internal static partial class NameWords
{
    private static readonly HashSet<string> Stop = new(
        "the a an of in to and at by for on who have has had were was is are been that with from their its his her".Split(' '),
        StringComparer.Ordinal);

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"'s\b", RegexOptions.NonBacktracking)]
    private static partial Regex Possessive();

    /// <summary>A name in lower case without articles, brackets and possessives.</summary>
    public static string Fold(string? name)
    {
        var text = Bracketed().Replace(Lower(name), " ");
        text = Possessive().Replace(text, "").Replace('\'', ' ');
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("the" or "a" or "an"));
        return string.Join(' ', words);
    }

    /// <summary>The content words of a phrase, in a crude singular.</summary>
    public static HashSet<string> Of(string? phrase)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var rune in (Lower(phrase) + " ").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune) || rune.Value is '_' or '\'')
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                if (!Stop.Contains(word.ToString())) words.Add(Singular(word.ToString()));
                word.Clear();
            }
        }

        return words;
    }

    private static string Lower(string? text) => (text ?? "").ToLowerInvariant().Replace('’', '\'');

    private static string Singular(string word)
    {
        var withY = word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word;
        return withY.EndsWith('s') ? withY[..^1] : withY;
    }
}
