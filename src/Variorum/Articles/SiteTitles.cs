using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Reads a site's name off the page's title, which is that of the article with the site's before or behind it: "Harbour closed | Ostara Herald".</summary>
internal static class SiteTitles
{
    private const int LongestName = 40;
    private const int MostWords = 5;
    private const int LongestBody = 80;
    private const int MostWordsOfBody = 10;
    private static readonly string[] Joints = [" | ", " :: ", " - ", " – ", " — ", " » ", " · ", ": "];

    /// <param name="heading">The article's title as the page shows it: without it nobody can tell which part is the site.</param>
    public static string? Name(Page page, string? heading)
    {
        if (heading is null) return null;
        foreach (var (joint, parts) in Parts(page))
        {
            if (Same(parts[0], heading) || Same(string.Join(joint, parts[..^1]), heading)) return Named(parts[^1]);
            if (Same(parts[^1], heading) || Same(string.Join(joint, parts[1..]), heading)) return Named(parts[0]);
        }

        return null;
    }

    /// <summary>On a page of several articles, the part of its title that the head of the page says too: "Brann | Archive | Merrane National".</summary>
    public static string? OfHead(Page page, string? heading)
    {
        const int headBlocks = 4;
        foreach (var (_, parts) in Parts(page))
        {
            foreach (var part in (string[])[parts[^1], parts[0]])
            {
                var name = part.EndsWith(" archive", StringComparison.OrdinalIgnoreCase) ? part[..^" archive".Length] : part;
                if ((heading is null || !Same(part, heading)) && Named(name) is { } named && page.Blocks.Take(headBlocks).Any(block => Opens(block.Span.Of(page.Text), named))) return named;
            }
        }

        return null;
    }

    /// <summary>The title of the page, parted at each joint that it has.</summary>
    private static IEnumerable<(string Joint, string[] Parts)> Parts(Page page)
    {
        const int longest = 400;
        if (PageFields.First(page, "title") is not { Length: <= longest } title) yield break;
        foreach (var joint in Joints)
        {
            if (title.Split(joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts) yield return (joint, parts);
        }
    }

    /// <summary>The site's name, perhaps with what it says of itself behind it.</summary>
    private static bool Opens(string head, string name) =>
        head.Length < 3 * LongestName && Letters(head).Take(Letters(name).Count()).SequenceEqual(Letters(name));

    private static string? Named(string text)
    {
        // "Transept, the magazine for cities".
        var name = text.IndexOf(", ", StringComparison.Ordinal) is > 2 and var comma && char.IsLower(text[Math.Min(comma + 2, text.Length - 1)]) ? text[..comma] : text;
        return IsName(name) ? name : null;
    }

    /// <summary>What bodies are called is longer than what newspapers are.</summary>
    private static bool IsName(string name) =>
        name.Length >= 3 && char.IsUpper(name[0]) && !PrintedDay.HasDigits(name)
        && (name.Length <= LongestName && name.Split(' ').Length <= MostWords || name.Length <= LongestBody && name.Split(' ').Length <= MostWordsOfBody && (Names.IsBodyLike(name) || Names.IsOutletLike(name)));

    /// <summary>Quotation marks, dashes and capitals are set differently in titles.</summary>
    private static bool Same(string left, string right) => Letters(left).SequenceEqual(Letters(right));

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
