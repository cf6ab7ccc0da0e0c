namespace Variorum.Pages;

/// <summary>Tells bytes that are no text in any encoding.</summary>
internal static class BinaryContent
{
    // A stray control character survives in real pages (vertical tabs from word processors, a NUL from a broken export);
    // one in a hundred does not: compressed data has one in ten.
    private const int OneIn = 100;

    /// <summary>Why the bytes are no text, or null where they may be.</summary>
    public static string? Reason(ReadOnlySpan<byte> bytes)
    {
        long nul = 0, control = 0;
        foreach (var b in bytes)
        {
            if (b == 0) nul++;
            else if (b < 0x20 && b is not (0x08 or 0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B)) control++;
        }

        if (nul == bytes.Length) return "it is filled with NUL characters";
        // UTF-16 and UTF-32 hold many NULs, each in its place.
        if (ByteOrder.Of(bytes) is not null) return null;
        return (nul + control) * OneIn > bytes.Length ? "it is binary, not text" : null;
    }
}
