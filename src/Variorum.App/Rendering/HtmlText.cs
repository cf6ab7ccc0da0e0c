using System.Buffers;
using System.Globalization;
using System.Text;

namespace Variorum.App.Rendering;

/// <summary>Makes the encoder's output readable and valid.</summary>
/// <remarks>
/// The encoder writes what it does not trust as a numeric reference. For control characters such a reference is an error in HTML, and
/// <c>&amp;#x80;</c> even means another character; for letters beyond the basic plane it hides a name from a search of the file.
/// A reference that stood in the source text is safe from this: its ampersand was encoded.
/// </remarks>
internal static class HtmlText
{
    private const string Opening = "&#x";
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';
    private static readonly SearchValues<char> KeptEncoded = SearchValues.Create("<>&\"'");

    public static string Clean(string html) => ShowOverrides(ResolveReferences(html));

    /// <summary>Marks that force a direction on what follows can make one figure look like another; no honest page needs them.</summary>
    private static string ShowOverrides(string html) =>
        html.Replace("\u202D", "‹U+202D›", StringComparison.Ordinal).Replace("\u202E", "‹U+202E›", StringComparison.Ordinal);

    private static string ResolveReferences(string html)
    {
        var at = html.IndexOf(Opening, StringComparison.Ordinal);
        if (at < 0) return html;
        var text = new StringBuilder(html.Length);
        var done = 0;
        for (; at >= 0; at = html.IndexOf(Opening, done, StringComparison.Ordinal))
        {
            text.Append(html, done, at - done);
            var end = html.IndexOf(';', at);
            var code = int.Parse(html.AsSpan(at + Opening.Length, end - at - Opening.Length), NumberStyles.HexNumber);
            AppendCharacter(text, code, html.AsSpan(at, end - at + 1));
            done = end + 1;
        }

        return text.Append(html, done, html.Length - done).ToString();
    }

    private static void AppendCharacter(StringBuilder text, int code, ReadOnlySpan<char> reference)
    {
        if (code <= char.MaxValue && KeptEncoded.Contains((char)code)) text.Append(reference);
        else if (code is '\t' or '\n') text.Append((char)code);
        else if (code == '\r') text.Append('\n');
        else if (code < ' ') text.Append((char)(ControlPictures + code));
        else if (code == 0x7F) text.Append(DeletePicture);
        else if (code < 0xA0 && code > 0x7F || !Rune.IsValid(code) || IsNoncharacter(code)) text.Append(Replacement);
        else text.Append(new Rune(code).ToString());
    }

    private static bool IsNoncharacter(int code) => code is >= 0xFDD0 and <= 0xFDEF || (code & 0xFFFE) == 0xFFFE;
}
