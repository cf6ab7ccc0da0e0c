using System.Runtime.InteropServices;

namespace Variorum.Language.Learning;

/// <summary>Hashes that are part of the model format: they never change between machines, runs or versions of the runtime.</summary>
public static class FeatureHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over UTF-16 code units, finished so that the low bits are as good as the high ones.</summary>
    public static uint Of(ReadOnlySpan<char> text, uint seed = 0)
    {
        var hash = Basis ^ (seed * 0x9E3779B1);
        foreach (var unit in MemoryMarshal.Cast<char, ushort>(text))
            hash = (hash ^ unit) * Prime;
        return Finish(hash);
    }

    /// <summary>One hash out of two, order counting.</summary>
    public static uint Combine(uint first, uint second) => Finish((first * 0x85EBCA6B) ^ uint.RotateLeft(second * 0xC2B2AE35, 15));

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
