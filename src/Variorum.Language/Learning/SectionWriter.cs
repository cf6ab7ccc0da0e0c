using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Variorum.Language.Learning;

/// <summary>Writes one section of a <see cref="ModelFile"/>; the mirror of <see cref="SectionReader"/>.</summary>
public sealed class SectionWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public SectionWriter Number(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        _bytes.Write(bytes);
        return this;
    }

    public SectionWriter Block(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _bytes.Write(bytes);
        return this;
    }

    public SectionWriter Strings(IReadOnlyCollection<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
            Block(Encoding.UTF8.GetBytes(value));
        return this;
    }

    public SectionWriter Numbers(ReadOnlySpan<int> values)
    {
        Number(values.Length);
        foreach (var value in values)
            Number(value);
        return this;
    }

    public SectionWriter Shorts(ReadOnlySpan<short> values)
    {
        Number(values.Length);
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes, value);
            _bytes.Write(bytes);
        }

        return this;
    }

    /// <summary>Rounds to IEEE half precision: eleven significant bits.</summary>
    public SectionWriter Halves(ReadOnlySpan<float> values)
    {
        Number(values.Length);
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteHalfLittleEndian(bytes, (Half)value);
            _bytes.Write(bytes);
        }

        return this;
    }

    public ReadOnlyMemory<byte> ToMemory() => _bytes.WrittenMemory;
}
