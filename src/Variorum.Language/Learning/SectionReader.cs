using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Variorum.Language.Learning;

/// <summary>Reads one section of a <see cref="ModelFile"/> from its start, every number little-endian.</summary>
public sealed class SectionReader(string name, ReadOnlyMemory<byte> bytes)
{
    private int _position;

    public int Number() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    /// <summary>An int32 length, then that many bytes.</summary>
    public ReadOnlyMemory<byte> Block() => Take(Number());

    public string[] Strings()
    {
        var result = new string[Count(sizeof(int))];
        for (var i = 0; i < result.Length; i++)
            result[i] = Encoding.UTF8.GetString(Block().Span);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Numbers()
    {
        var result = new int[Count(sizeof(int))];
        var source = Take(result.Length * sizeof(int)).Span;
        for (var i = 0; i < result.Length; i++)
            result[i] = BinaryPrimitives.ReadInt32LittleEndian(source[(i * sizeof(int))..]);
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public short[] Shorts()
    {
        var result = new short[Count(sizeof(short))];
        var source = Take(result.Length * sizeof(short)).Span;
        for (var i = 0; i < result.Length; i++)
            result[i] = BinaryPrimitives.ReadInt16LittleEndian(source[(i * sizeof(short))..]);
        return result;
    }

    /// <summary>Numbers stored as IEEE half precision, which every machine widens to the same single precision.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Halves()
    {
        var result = new float[Count(sizeof(short))];
        var source = Take(result.Length * sizeof(short)).Span;
        for (var i = 0; i < result.Length; i++)
            result[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(source[(i * sizeof(short))..]);
        return result;
    }

    private int Count(int size)
    {
        var count = Number();
        if (count < 0 || count > (bytes.Length - _position) / size)
            throw Damaged();
        return count;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length < 0 || length > bytes.Length - _position)
            throw Damaged();
        var taken = bytes.Slice(_position, length);
        _position += length;
        return taken;
    }

    private ModelException Damaged() => new($"The section {name} of a model ends too early: take the model from the same release, or train it again.");
}
