using System.Collections.Frozen;
using System.Text;

namespace Variorum.Articles.Labels;

/// <summary>Tells lines that are nothing but the entries of a menu: "Home | Region | Letters", "News Sport Weather".</summary>
internal static class MenuBars
{
    private const int Longest = 160;
    private const int LongestEntry = 26;
    private const int FewestEntries = 3;
    private const int LeastUnknown = 4;

    // What newspapers call their sections, whatever they are about.
    private static readonly FrozenSet<string> Sections =
        ("home start front abroad news world nation national politics business money economy markets sport sports culture opinion comment letters weather travel lifestyle life style tech technology science "
        + "health education video videos audio podcasts photos pictures arts books film music entertainment local region regions regional provinces city town courts crime property jobs obituaries archive "
        + "archives about contact donate support subscribe search menu rss forum shop events blog features analysis interviews dossiers documents notices people society environment climate europe international banks insurance companies finance interview editorial essay essays profile profiles feature column columns debate exclusive")
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > Longest || line[^1] is '.' or '!' or '?' or ',' or ':') return false;
        var entries = Entries(line);
        return entries.Count >= FewestEntries
            ? entries.TrueForAll(IsEntry) && entries.Exists(entry => Sections.Contains(entry.ToLowerInvariant()) || entry.Equals("front page", StringComparison.OrdinalIgnoreCase) || FurniturePhrases.Reason(entry) == FurnitureReason.Navigation)
            : (entries.Count == 2 && entries.TrueForAll(entry => FurniturePhrases.Reason(entry) == FurnitureReason.Navigation)) || IsRunTogether(line);
    }

    /// <summary>"Banks &amp; insurance": the name of a section alone.</summary>
    public static bool IsSection(ReadOnlySpan<char> line)
    {
        const int mostWords = 3;
        var words = line.ToString().ToLowerInvariant().Split([' ', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= mostWords && Array.TrueForAll(words, word => word == "and" || Sections.Contains(word));
    }

    /// <summary>Four entries or more with bars between them, whatever they are called: at the head of a page that is a menu.</summary>
    public static bool MayBe(ReadOnlySpan<char> line) =>
        line.Length is >= 8 and <= Longest && line[^1] is not ('.' or '!' or '?' or ',' or ':') && Entries(line) is { Count: >= LeastUnknown } entries && entries.TrueForAll(IsEntry);

    private static List<string> Entries(ReadOnlySpan<char> line)
    {
        var entries = new List<string>();
        var entry = new StringBuilder();
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !Parts(line, i))
            {
                entry.Append(line[i]);
                continue;
            }

            var text = entry.ToString().Trim();
            if (text.Length > 0) entries.Add(text);
            entry.Clear();
        }

        return entries;
    }

    /// <summary>A bar or a bullet; a stroke or a dash with blanks around it; a wide gap.</summary>
    private static bool Parts(ReadOnlySpan<char> line, int at)
    {
        if (line[at] is '|' or '·' or '•' or '»' or '›' or '\t') return true;
        var blanks = at > 0 && at + 1 < line.Length && line[at - 1] == ' ' && line[at + 1] == ' ';
        return blanks && line[at] is '/' or '-' or '–' or '—' or '>' or '*' || (line[at] == ' ' && at + 1 < line.Length && line[at + 1] == ' ');
    }

    private static bool IsEntry(string entry) =>
        entry.Length <= LongestEntry && char.IsUpper(entry[0]) && entry.Count(c => c == ' ') < 3 && entry.All(c => char.IsLetter(c) || c is ' ' or '&' or '-' or '\'' or '’');

    /// <summary>Words with capitals and nothing between them, at least half of them names of sections.</summary>
    private static bool IsRunTogether(ReadOnlySpan<char> line)
    {
        var words = line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word != "&").ToList();
        if (words.Count < FewestEntries || !words.TrueForAll(word => char.IsUpper(word[0]) && word.All(char.IsLetter))) return false;
        var known = words.Count(word => Sections.Contains(word.ToLowerInvariant()));
        return known >= FewestEntries && known * 2 >= words.Count;
    }
}
