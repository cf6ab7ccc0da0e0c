using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Reads a site's name off the page's title, which is that of the article with the site's before or behind it: "Harbour closed | Ostara Herald".</summary>
internal static class SiteTitles
{
    private const int LongestName = 40;
    private const int MostWords = 5;
    private static readonly string[] Joints = [" | ", " :: ", " - ", " – ", " — ", " » ", " · ", ": "];

    /// <param name="heading">The article's title as the page shows it: without it nobody can tell which part is the site.</param>
    public static string? Name(Page page, string? heading)
    {
        if (heading is null || PageFields.First(page, "title") is not { } title || title.Length > 400) return null;
        foreach (var joint in Joints)
        {
            var parts = title.Split(joint, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2) continue;
            if (Same(parts[0], heading) || Same(string.Join(joint, parts[..^1]), heading)) return Named(parts[^1]);
            if (Same(parts[^1], heading) || Same(string.Join(joint, parts[1..]), heading)) return Named(parts[0]);
        }

        return null;
    }

    private static string? Named(string name) =>
        name.Length is >= 3 and <= LongestName && char.IsUpper(name[0]) && name.Split(' ').Length <= MostWords && !PrintedDay.HasDigits(name) ? name : null;

    /// <summary>Quotation marks, dashes and capitals are set differently in titles.</summary>
    private static bool Same(string left, string right) => Letters(left).SequenceEqual(Letters(right));

    private static IEnumerable<char> Letters(string text) => text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant);
}
