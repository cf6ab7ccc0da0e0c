using System.Security.Cryptography;
using System.Text;
using Variorum.Collation;

namespace Variorum.App.Export;

/// <summary>Page texts as files, so that a stranger can check every anchor without this program.</summary>
internal static class PageTexts
{
    // Page text has no lone surrogates: every reader replaces them. Should one slip through, it must fail here and not change the text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Utf8.GetBytes(text)));

    /// <summary>Writes every page text as <c>&lt;snapshot id&gt;.txt</c>.</summary>
    public static void Write(Casebook casebook, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var snapshot in casebook.Snapshots) File.WriteAllBytes(Path.Combine(folder, snapshot.Id.Value + ".txt"), Utf8.GetBytes(snapshot.Text));
    }
}
