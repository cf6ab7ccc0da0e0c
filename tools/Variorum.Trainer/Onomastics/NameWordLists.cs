using Variorum.Language.Onomastics;

namespace Variorum.Trainer.Onomastics;

/// <summary>Words of names that say what sort of body it is, from rigour's lists: by key, the one word that stands for all its spellings.</summary>
internal static class NameWordLists
{
    private static readonly string[] Sections = ["org_symbols", "org_domains"];

    /// <summary>Fields of business and kinds of bodies: "shipping" of "navigation", "assoc" of "association".</summary>
    public static SortedDictionary<string, string> BodyWords(string path) => Read(path, Sections);

    /// <summary>Parts of persons' names that are spelled in many ways: "bin" of "ibn".</summary>
    public static SortedDictionary<string, string> PersonParts(string path) => Read(path, ["person_symbols"]);

    /// <summary>Legal forms of firms: "llc" of "limited liability company".</summary>
    public static SortedDictionary<string, string> LegalForms(string path)
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (form, inAliases) = (string.Empty, false);
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("  - ", StringComparison.Ordinal)) (form, inAliases) = (string.Empty, false);
            var field = line.Trim(' ', '-').Split(':', 2);
            if (inAliases && line.StartsWith("      - ", StringComparison.Ordinal))
            {
                Add(result, Bare(line[8..]), form);
            }
            else if (field is [var name, var value])
            {
                inAliases = name == "aliases";
                // "compare" says what is one when names are compared; where it is missing, the form's own spelling does.
                if (name is "compare" || (name is "display" && form.Length == 0)) form = Onomasticon.Key(Bare(value));
                else if (name is "generic" && form.Length == 0) form = Onomasticon.Key(Bare(value));
            }
        }

        return result;
    }

    private static SortedDictionary<string, string> Read(string path, string[] sections)
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (inside, symbol) = (false, string.Empty);
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > 0 && char.IsLetter(line[0])) inside = sections.Contains(line.Split(':')[0]);
            else if (inside && line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && char.IsLetter(line[2])) symbol = line.Trim().Split(':')[0];
            else if (inside && line.TrimStart().StartsWith("- ", StringComparison.Ordinal)) Add(result, Bare(line.TrimStart()[2..]), symbol);
        }

        return result;
    }

    private static void Add(SortedDictionary<string, string> result, string words, string symbol)
    {
        if (Onomasticon.Key(words) is { Length: > 1 } key && symbol.Length > 0) result.TryAdd(key, symbol);
    }

    private static string Bare(string value) => value.Split(" #")[0].Trim(' ', '\'', '"');
}
