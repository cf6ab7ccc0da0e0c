using System.Collections.Frozen;

namespace Variorum.Articles.Labels;

/// <summary>Tells captions of pictures that were not saved, by their words alone: a name, what it is doing where, and no sentence.</summary>
internal static class CaptionShape
{
    private const int Longest = 110;
    private const int MostWords = 16;

    private static readonly string[] Openings =
        ["above:", "below:", "left:", "right:", "photo:", "image:", "picture:", "pictured:", "file photo", "video:", "watch:", "caption:", "from left", "(from left", "illustration:", "file:"];

    private static readonly FrozenSet<string> Followers =
        "in at with during on outside near inside speaking addressing attending visiting meeting greets meets speaks addresses attends visits at".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line.Length < 8) return false;
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        if (line[^1] is '.' or '!' or '?' or ':' or ',' or ';' or '”' or '"' || !char.IsLetter(line[0])) return false;
        var words = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 4 and <= MostWords && NamesThenPlace(words);
    }

    /// <summary>"Bram and Ilse Korda in Ostara": at least two capitals, "and" between them, then what they do or where they are.</summary>
    private static bool NamesThenPlace(string[] words)
    {
        var at = 0;
        var names = 0;
        while (at < words.Length && (IsName(words[at]) || (words[at] is "and" or "&" && at > 0 && at + 1 < words.Length && IsName(words[at + 1]))))
        {
            if (words[at] is not ("and" or "&")) names++;
            if (words[at][^1] is ',' or '-' or '_')
            {
                at++;
                return names >= 2 && at < words.Length && IsName(words[^1]);
            }

            at++;
        }

        if (names < 2 || names > 6 || at == 0 || at >= words.Length) return false;
        return Followers.Contains(words[at]) && !IsTitleCase(words) && IsName(words[at + 1 < words.Length ? at + 1 : at]);
    }

    private static bool IsName(string word) => char.IsUpper(word[0]) && word.Length > 1 && char.IsLetter(word[1]);

    /// <summary>A headline writes every longer word with a capital.</summary>
    private static bool IsTitleCase(string[] words)
    {
        var longer = words.Where(word => word.Length > 4).ToList();
        return longer.Count >= 5 && longer.TrueForAll(word => char.IsUpper(word[0]) || !char.IsLetter(word[0]));
    }
}
