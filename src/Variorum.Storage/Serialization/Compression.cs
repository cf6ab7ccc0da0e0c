using System.IO.Compression;

namespace Variorum.Storage.Serialization;

/// <summary>Brotli at its fastest: page text shrinks to a third at little cost.</summary>
internal static class Compression
{
    public static byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.Fastest)) brotli.Write(bytes);
        return output.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Decompress(byte[] compressed)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress)) brotli.CopyTo(output);
        return output.ToArray();
    }
}
