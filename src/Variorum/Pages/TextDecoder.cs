using System.Text;

namespace Variorum.Pages;

/// <summary>Decodes by byte-order mark, then by what the file declares, then as strict UTF-8, then as Windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrder.Of(bytes) is { } order)
        {
            var text = order.Encoding.GetString(bytes[order.MarkLength..]);
            if (order.MarkLength == 0) return new DecodedText(text, ["The encoding was guessed: UTF-16 without a byte-order mark."]);
            return new DecodedText(text, text.Contains('\uFFFD') ? [Damaged(order.Encoding.WebName)] : []);
        }

        var strict = TryStrictUtf8(bytes);
        var declared = EncodingDeclaration.Find(bytes);
        if (declared is null || declared.CodePage == StrictUtf8.CodePage) return strict is null ? Guess(bytes) : new DecodedText(strict, []);
        // A text with characters beyond ASCII that happens to be valid UTF-8 is UTF-8: saving a page re-encodes it and leaves the old
        // declaration standing.
        if (strict is null) return new DecodedText(declared.GetString(bytes), []);
        return Ascii.IsValid(bytes)
            ? new DecodedText(declared.GetString(bytes), [])
            : new DecodedText(strict, [$"The page declares {declared.WebName}, but its bytes are UTF-8: read as UTF-8."]);
    }

    private static string? TryStrictUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Bytes that are no valid UTF-8: a damaged UTF-8 file, or a Western one of the time before.</summary>
    private static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = CountSequences(bytes);
        // Two whole multi-byte sequences by chance are rare in Windows-1252, where letters beyond ASCII seldom stand side by side.
        if (whole > broken) return new DecodedText(Encoding.UTF8.GetString(bytes), [Damaged("utf-8")]);
        var text = EncodingLabels.Find("windows-1252")!.GetString(bytes);
        return new DecodedText(text, ["The encoding was guessed: not valid UTF-8, read as Windows-1252."]);
    }

    private static (int Whole, int Broken) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != System.Buffers.OperationStatus.Done) broken++;
            else if (length > 1) whole++;
            bytes = bytes[length..];
        }

        return (whole, broken);
    }

    private static string Damaged(string encoding) => $"Some bytes are not valid {encoding}: they are shown as U+FFFD.";
}
