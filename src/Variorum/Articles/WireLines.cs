using System.Buffers;

namespace Variorum.Articles;

/// <summary>Tells the lines that agencies and offices set around what they send out: slugs, notes of changes, codes at the end.</summary>
internal static class WireLines
{
    private const int LongestSlug = 60;
    private const int LongestNote = 160;
    private const int LongestCode = 40;

    private static readonly string[] Changes = ["adds ", "updates ", "corrects ", "writes through", "new throughout", "recasts ", "changes ", "refiles ", "inserts ", "removes "];

    private static readonly SearchValues<char> Joints = SearchValues.Create("-/_");

    public static bool Is(ReadOnlySpan<char> line) => IsSlug(line) || IsNote(line) || IsCode(line) || IsPageNumber(line) || (line.StartsWith("((", StringComparison.Ordinal) && line.EndsWith("))", StringComparison.Ordinal));

    /// <summary>"VNA-VELMORA-HARBOUR/2": capitals and figures, joined by marks and no blanks.</summary>
    private static bool IsSlug(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > LongestSlug || !line.ContainsAny(Joints)) return false;
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsUpper(c)) letters++;
            else if (!char.IsAsciiDigit(c) && c is not ('-' or '/' or '_')) return false;
        }

        return letters > 4;
    }

    /// <summary>"* Adds minister, updates toll".</summary>
    private static bool IsNote(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNote || line[0] is not ('*' or '•') || line[^1] is '.' or '!' or '?') return false;
        var words = line[1..].TrimStart();
        foreach (var change in Changes)
        {
            if (words.StartsWith(change, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"VNA 051840 MAR 31": capitals, the day with the time, month and year.</summary>
    private static bool IsCode(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestCode) return false;
        var (words, stamped) = (0, false);
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty) continue;
            words++;
            stamped |= word.Length is 6 or 7 && word[..6].IndexOfAnyExceptInRange('0', '9') < 0;
            if (word.IndexOfAnyExceptInRange('0', '9') >= 0 && word.IndexOfAnyExceptInRange('A', 'Z') >= 0 && !stamped) return false;
        }

        return stamped && words is >= 3 and <= 5;
    }

    /// <summary>"Observer Mission 2031        Page 1 of 2": the foot of a printed page.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var at = line.LastIndexOf("age ", StringComparison.Ordinal);
        if (at < 1 || line.Length > LongestNote || line[at - 1] is not ('P' or 'p')) return false;
        var words = line[(at + 4)..];
        var of = words.IndexOf(" of ", StringComparison.Ordinal);
        var number = of < 0 ? words : words[..of];
        var whole = at == 1 || line[at - 2] == ' ';
        return whole && number.Length is > 0 and < 5 && number.IndexOfAnyExceptInRange('0', '9') < 0 && (of < 0 ? at == 1 : words[(of + 4)..] is { Length: > 0 and < 5 } last && last.IndexOfAnyExceptInRange('0', '9') < 0);
    }
}
