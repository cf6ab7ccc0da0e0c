using System.Globalization;
using System.Text;

namespace Variorum.App.Terminals;

/// <summary>Makes text that came from files safe to print: control characters and marks that turn the line around become visible.</summary>
internal static class DisplayText
{
    public static string Clean(string text)
    {
        if (!text.Any(IsDangerous)) return text;
        var clean = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (IsDangerous(character)) clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else clean.Append(character);
        }

        return clean.ToString();
    }

    private static bool IsDangerous(char character) =>
        char.IsControl(character)
        || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u2028' or '\u2029';
}
