using System.Buffers;

namespace Variorum.Pages;

/// <summary>Tells bytes that are no text in any encoding.</summary>
internal static class BinaryContent
{
    // A stray control character survives in real pages (vertical tabs from word processors, a NUL from a broken export);
    // one in a hundred does not: compressed data has one in ten.
    private const int OneIn = 100;

    // NUL and the other control characters, without backspace, tab, line ends, and the escape of old encodings.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value).Where(value => value is not (>= 0x08 and <= 0x0D or 0x1B))]);

    /// <summary>Why the bytes are no text, or null where they may be.</summary>
    public static string? Reason(ReadOnlySpan<byte> bytes)
    {
        long nul = 0, control = 0;
        for (var rest = bytes; rest.IndexOfAny(Controls) is var at and >= 0; rest = rest[(at + 1)..])
        {
            if (rest[at] == 0) nul++;
            else control++;
        }

        if (nul == bytes.Length) return "it is filled with NUL characters";
        // UTF-16 and UTF-32 hold many NULs, each in its place.
        if (ByteOrder.Of(bytes) is not null) return null;
        return (nul + control) * OneIn > bytes.Length ? "it is binary, not text" : null;
    }
}
