using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Names a body as others name it: without the state that it belongs to, and in full where a page knows itself by letters alone.</summary>
internal static class BodyNames
{
    private const int MostLetters = 6;
    private const int FewestLetters = 2;

    private static readonly string[] Joints = [" of ", " for "];

    // What no other word than a country or a town follows with "of" once their business is said.
    private static readonly string[] Offices = ["Ministry of ", "Ministry for ", "Court of ", "Department of ", "Department for ", "Commission for ", "Inspectorate of ", "Inspectorate for ", "Directorate of ", "Directorate for "];

    private static readonly string[] Small = ["of", "for", "the", "and", "in", "on", "to", "de", "du", "la"];

    private static readonly string[] States = [", Republic of ", ", Kingdom of ", ", Federation of ", ", Government of ", " of the Republic of ", " of the Kingdom of ", " of the Federation of "];

    /// <param name="name">As the page gives it.</param>
    public static string Of(Page page, string name) => Full(page.Text, name) ?? WithoutState(page, name);

    /// <summary>"Ministry of Works, Republic of Velmora"; "Ministry of Works of Velmora".</summary>
    private static string WithoutState(Page page, string name)
    {
        if (!Names.IsBodyLike(name) && !Names.IsOutletLike(name)) return name;
        foreach (var state in States)
        {
            if (name.IndexOf(state, StringComparison.Ordinal) is > 3 and var at) return name[..at];
        }

        // "Coast Guard of Velmora" would be anybody's without it.
        var of = name.LastIndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        if (of < 4 || name.AsSpan(of + " of ".Length).Count(' ') > 1 || !Joints.Any(joint => name[..of].Contains(joint, StringComparison.OrdinalIgnoreCase))) return name;
        return Offices.Any(office => name.StartsWith(office, StringComparison.OrdinalIgnoreCase)) || IsSaidAlone(page, name[..of]) ? name[..of] : name;
    }

    /// <summary>A line of the page, or what stands between its marks, is the shorter name.</summary>
    private static bool IsSaidAlone(Page page, string name) =>
        name.Contains(' ') && page.Blocks.Any(block => block.Span.Length < 3 * name.Length + 40 && block.Span.Of(page.Text).Split([",", " – ", " - ", " | ", " — ", " · ", "\n"], StringSplitOptions.TrimEntries).Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>"Inspectorate for Waters (IW)" for "IW": the words whose first letters a name in capitals is, where a bracket says so.</summary>
    private static string? Full(string text, string name)
    {
        if (name.Length is < FewestLetters or > MostLetters || !name.All(char.IsAsciiLetterUpper)) return null;
        var bracket = text.IndexOf($" ({name})", StringComparison.Ordinal);
        if (bracket < 0) return null;
        var (start, left) = (bracket, name.Length);
        while (left > 0)
        {
            var begin = start;
            while (begin > 0 && (char.IsLetter(text[begin - 1]) || text[begin - 1] is '-' or '\'' or '’')) begin--;
            var word = text[begin..start];
            if (word.Length == 0) return null;
            if (char.ToUpperInvariant(word[0]) == name[left - 1]) left--;
            else if (!Small.Contains(word, StringComparer.Ordinal)) return null;
            start = begin - 1;
            if (left == 0) return text[begin..bracket];
            if (start < 1 || text[start] != ' ') return null;
        }

        return null;
    }
}
