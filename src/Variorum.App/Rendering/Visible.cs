using System.Text;

namespace Variorum.App.Rendering;

/// <summary>Shows characters that change how others are shown.</summary>
internal static class Visible
{
    /// <summary>Writes marks that turn the direction of writing as their code, so that a name cannot pass for another.</summary>
    public static string Directions(string text)
    {
        if (!text.Any(IsDirection)) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var c in text) shown.Append(IsDirection(c) ? $"‹U+{(int)c:X4}›" : c.ToString());
        return shown.ToString();
    }

    private static bool IsDirection(char c) => c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
