using System.Text;

namespace Variorum.App.Export;

/// <summary>Writes the program's enumerations as the contract spells them: <c>OpenLetter</c> as <c>open-letter</c>.</summary>
internal static class KebabCase
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var character in value.ToString())
        {
            if (char.IsAsciiLetterUpper(character) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(character));
        }

        return text.ToString();
    }
}
