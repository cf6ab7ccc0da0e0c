namespace Variorum.Articles.Labels;

/// <summary>Tells lines inside a text that only point elsewhere: "Read more: ...", a headline of another story as a link.</summary>
internal static class Pointers
{
    private const int Longest = 250;
    private const int LongestLabel = 30;
    private const int FewestLinkedWords = 4;

    private static readonly string[] Openings =
    [
        "read more", "read also", "also read", "read:", "read next", "more:", "related:", "related story", "related stories", "related roundup", "related guide", "related topic", "see also", "see more", "watch:", "watch also", "watch now",
        "click here", "listen:", "listen now", "more from", "more on this", "don't miss", "you may also", "you might also", "recommended:", "in case you missed", "keep reading",
        "continue reading", "must read", "here's more", "full coverage", "photos:", "video:", "gallery:", "slideshow:", "more news", "further reading", "sign up", "subscribe",
        "follow us", "follow @", "download the", "get the latest", "join our", "like us on",
    ];

    public static bool IsPointer(ReadOnlySpan<char> words, BlockShape shape)
    {
        if (shape.Characters > Longest) return false;
        if (shape.LinkShare > 0.9) return true;
        if (shape.LinkShare > 0.3 || !shape.IsProse)
        {
            var start = words.TrimStart("[(•»>-–— \u00a0");
            foreach (var opening in Openings)
            {
                if (StartsWith(start, opening)) return (start.Length > opening.Length && start[opening.Length] == ':') || shape.LinkShare > 0.3 || opening[^1] == ':' || shape.Characters < 60;
            }
        }

        return (!shape.IsProse && IsRow(words)) || IsLabelledLink(words, shape);
    }

    /// <summary>"Also interesting: A headline of some words" where all but the label leads elsewhere; what is credited so is named in fewer.</summary>
    private static bool IsLabelledLink(ReadOnlySpan<char> words, BlockShape shape)
    {
        var colon = words.IndexOf(':');
        if (colon is < 3 or > LongestLabel || words[..colon].Count(' ') > 3 || CreditLine.HasCue(words)) return false;
        var rest = words[(colon + 1)..].Trim();
        return rest.Count(' ') + 1 >= FewestLinkedWords && shape.LinkShare * shape.Characters >= 0.99 * (rest.Length - rest.Count(' '));
    }

    /// <summary>"More documents: The first | The second".</summary>
    private static bool IsRow(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        return colon is > 0 and < 30 && words.StartsWith("more ", StringComparison.OrdinalIgnoreCase) && words[colon..].Contains(" | ", StringComparison.Ordinal);
    }

    private static bool StartsWith(ReadOnlySpan<char> words, string opening)
    {
        if (words.Length < opening.Length) return false;
        for (var i = 0; i < opening.Length; i++)
        {
            var c = words[i] == '’' ? '\'' : char.ToLowerInvariant(words[i]);
            if (c != opening[i]) return false;
        }

        return true;
    }
}
