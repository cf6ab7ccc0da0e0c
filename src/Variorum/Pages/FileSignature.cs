using System.Text;

namespace Variorum.Pages;

/// <summary>Tells well-known formats that are no text by the bytes they begin with.</summary>
internal static class FileSignature
{
    private static readonly (string Prefix, int Offset, string Name)[] Known =
    [
        ("%PDF-", 0, "a PDF"),
        ("{\\rtf", 0, "an RTF document"),
        ("%!PS", 0, "a PostScript file"),
        ("\x89PNG\r\n", 0, "a PNG image"),
        ("GIF87a", 0, "a GIF image"),
        ("GIF89a", 0, "a GIF image"),
        ("\xFF\xD8\xFF", 0, "a JPEG image"),
        ("II*\0", 0, "a TIFF image"),
        ("MM\0*", 0, "a TIFF image"),
        ("WEBP", 8, "a WebP image"),
        ("ftypavif", 4, "an AVIF image"),
        ("ftyphei", 4, "an HEIF image"),
        ("ftyp", 4, "an MP4 video or a relative of it"),
        ("OggS", 0, "an Ogg sound or video file"),
        ("ID3", 0, "an MP3 sound file"),
        ("\x1A\x45\xDF\xA3", 0, "a Matroska or WebM video"),
        ("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, "an old Microsoft Office document"),
        ("\x1F\x8B", 0, "a gzip archive"),
        ("BZh", 0, "a bzip2 archive"),
        ("\xFD" + "7zXZ\0", 0, "an xz archive"),
        ("\x28\xB5\x2F\xFD", 0, "a Zstandard archive"),
        ("7z\xBC\xAF\x27\x1C", 0, "a 7-Zip archive"),
        ("Rar!\x1A\x07", 0, "a RAR archive"),
        ("\x7F" + "ELF", 0, "a Linux program"),
        ("SQLite format 3\0", 0, "an SQLite database"),
        ("wOFF", 0, "a font"),
        ("wOF2", 0, "a font"),
        ("AT&TFORM", 0, "a DjVu document"),
        ("WARC/", 0, "a web archive (WARC)"),
    ];

    /// <summary>The name of the format with its article, or null where none is known.</summary>
    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        if (StartsAt(bytes, 0, "PK\x03\x04") || StartsAt(bytes, 0, "PK\x05\x06")) return ZipName(bytes);
        if (StartsAt(bytes, 0, "MZ") && bytes.Length > 64 && bytes[2..64].Contains((byte)0)) return "a Windows program";
        foreach (var (prefix, offset, name) in Known)
        {
            if (StartsAt(bytes, offset, prefix) && (IsTelling(prefix) || HasNul(bytes))) return name;
        }

        return null;
    }

    /// <summary>Office and e-book formats are zip archives whose first entries have telling names.</summary>
    private static string ZipName(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        if (head.Contains("word/", StringComparison.Ordinal)) return "a Word document (docx)";
        if (head.Contains("xl/", StringComparison.Ordinal)) return "an Excel workbook (xlsx)";
        if (head.Contains("ppt/", StringComparison.Ordinal)) return "a PowerPoint presentation (pptx)";
        if (head.Contains("opendocument", StringComparison.Ordinal)) return "an OpenDocument file";
        if (head.Contains("epub", StringComparison.Ordinal)) return "an EPUB book";
        return head.Contains("[Content_Types]", StringComparison.Ordinal) ? "a Microsoft Office document" : "a zip archive";
    }

    /// <summary>"GIF89a is an old format" is a text: a beginning of letters alone is believed where a NUL follows.</summary>
    private static bool IsTelling(string prefix) => !prefix.All(char.IsAsciiLetterOrDigit);

    private static bool HasNul(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, 1024)].Contains((byte)0);

    private static bool StartsAt(ReadOnlySpan<byte> bytes, int offset, string latin)
    {
        if (bytes.Length < offset + latin.Length) return false;
        for (var i = 0; i < latin.Length; i++)
        {
            if (bytes[offset + i] != (byte)latin[i]) return false;
        }

        return true;
    }
}
