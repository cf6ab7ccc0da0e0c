using System.Collections.Frozen;

namespace Variorum.Articles.Labels;

/// <summary>Finds the head of a body's paper in a plain text: its name, and below it the room, the town or the series, set off from the title.</summary>
internal static class Letterheads
{
    private const int MostLines = 4;
    private const int LongestLine = 80;
    private const int MostWords = 10;
    private const int ShortestTitle = 8;
    private const int LinesOfHead = 12;

    private static readonly string[] Links = ["of", "for", "the", "and", "in", "to", "&", "de", "du", "la"];

    // They open letters and the titles of papers.
    private static readonly FrozenSet<string> NoBodies = StampWords.Set("to from by open letter statement report notice minutes preliminary press news summary dear our why how what");

    /// <summary>The last line of the letterhead, or -1 where the text has none.</summary>
    public static int Last(PageContext page)
    {
        if (page.Tree is not null || page.Count < 3 || !IsName(page.Words(0))) return -1;
        var last = 0;
        while (last + 1 < page.Count && page.Joined(last)) last++;
        if (last >= MostLines || last + 2 >= page.Count) return -1;
        for (var i = 0; i <= last; i++)
        {
            if (page.Shapes[i].IsProse || page.Shapes[i].Stamp is not null || page.Shapes[i].EndsSentence || CreditLine.HasCue(page.Words(i)) || page.Words(i)[^1] is ',' or ':') return -1;
            // A site's head with its menu: see Mastheads.
            if (MenuBars.Is(page.Words(i))) return -1;
        }

        // A headline may look like a name: one line alone must be spoken of again.
        return HasTitle(page, last + 1) && (last > 0 || IsNamedAgain(page)) ? last : -1;
    }

    /// <summary>Words with capitals and the small ones between them, one of which is what bodies and newspapers call themselves.</summary>
    private static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > LongestLine || line.ContainsAnyInRange('0', '9')) return false;
        var name = line.ToString();
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && !NoBodies.Contains(words[0].ToLowerInvariant()) && !NoBodies.Contains(words[^1].ToLowerInvariant())
            && Array.TrueForAll(words, word => char.IsUpper(word[0]) || Links.Contains(word, StringComparer.OrdinalIgnoreCase))
            && Array.TrueForAll(words, word => word.All(c => char.IsLetter(c) || c is '&' or '-' or '\'' or '’' or '.'))
            && (Names.IsOutletLike(name) || Names.IsBodyLike(name));
    }

    /// <summary>A line that may be a title stands between the letterhead and the text.</summary>
    private static bool HasTitle(PageContext page, int from)
    {
        for (var i = from; i < page.Count && i < from + LinesOfHead && !page.Shapes[i].IsProse; i++)
        {
            if (page.Shapes[i].Stamp is null && page.Shapes[i].Dateline is null && page.Shapes[i].Characters >= ShortestTitle && page.Words(i)[^1] is not (',' or ':') && !CreditLine.HasCue(page.Words(i))) return true;
        }

        return false;
    }

    /// <summary>The text speaks of the body by its name, or by what it is: "the Court", "This office".</summary>
    private static bool IsNamedAgain(PageContext page)
    {
        var rest = page.Page.Text.AsSpan(page.Page.Blocks[0].Span.End);
        var name = page.Words(0);
        if (rest.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var word in name.ToString().Split(' '))
        {
            if (!Names.IsBodyLike(word) && !Names.IsOutletLike(word)) continue;
            var capital = char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
            if (rest.Contains($"he {capital}", StringComparison.Ordinal) || rest.Contains($"his {capital}", StringComparison.OrdinalIgnoreCase) || rest.Contains($"\n{capital}\n", StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
