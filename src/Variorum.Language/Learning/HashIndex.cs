using System.Runtime.CompilerServices;

namespace Variorum.Language.Learning;

/// <summary>From 32-bit hashes to their places in a list: open addressing, built in one pass when a model is read. Immutable.</summary>
public sealed class HashIndex
{
    private readonly uint[] _keys;
    private readonly int[] _places;
    private readonly int _mask;

    /// <param name="hashes">Each once; their order is what <see cref="Find"/> gives back.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HashIndex(ReadOnlySpan<int> hashes)
    {
        var size = 16;
        while (size < hashes.Length * 2)
            size *= 2;
        _keys = new uint[size];
        _places = new int[size];
        _mask = size - 1;
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = (int)(uint)hashes[i] & _mask;
            while (_places[slot] != 0)
                slot = (slot + 1) & _mask;
            _keys[slot] = (uint)hashes[i];
            _places[slot] = i + 1;
        }
    }

    /// <summary>The hash's place in the list, or -1.</summary>
    public int Find(uint hash)
    {
        var slot = (int)hash & _mask;
        while (_places[slot] != 0)
        {
            if (_keys[slot] == hash)
                return _places[slot] - 1;
            slot = (slot + 1) & _mask;
        }

        return -1;
    }
}
