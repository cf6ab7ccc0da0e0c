using System.Text;

namespace Variorum.Pages;

/// <summary>Tells Unicode encodings by a byte-order mark, and UTF-16 without one by where its NUL bytes stand.</summary>
/// <param name="MarkLength">Bytes of the mark; 0 where there is none.</param>
internal sealed record ByteOrder(Encoding Encoding, int MarkLength)
{
    private const int SampleLength = 4096;

    public static ByteOrder? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return new ByteOrder(new UTF8Encoding(false), 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return new ByteOrder(new UTF32Encoding(false, false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return new ByteOrder(new UTF32Encoding(true, false), 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new ByteOrder(new UnicodeEncoding(false, false), 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new ByteOrder(new UnicodeEncoding(true, false), 2);
        return Unmarked(bytes);
    }

    /// <summary>In Western text nearly every second byte of UTF-16 is NUL, and none of the others.</summary>
    private static ByteOrder? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var pairs = sample.Length / 2;
        if (odd * 10 > pairs * 7 && even * 50 < pairs) return new ByteOrder(new UnicodeEncoding(false, false), 0);
        return even * 10 > pairs * 7 && odd * 50 < pairs ? new ByteOrder(new UnicodeEncoding(true, false), 0) : null;
    }
}
