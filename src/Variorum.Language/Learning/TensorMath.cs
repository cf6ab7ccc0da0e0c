using System.Numerics;

namespace Variorum.Language.Learning;

/// <summary>Operations number by number, which no width of register can change.</summary>
public static class TensorMath
{
    /// <summary>sums += values.</summary>
    public static void Add(ReadOnlySpan<float> values, Span<float> sums)
    {
        var i = 0;
        for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(sums[i..]) + new Vector<float>(values[i..])).CopyTo(sums[i..]);
        for (; i < values.Length; i++)
            sums[i] += values[i];
    }

    /// <summary>products = first * second.</summary>
    public static void Multiply(ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> products)
    {
        var i = 0;
        for (; i <= first.Length - Vector<float>.Count; i += Vector<float>.Count)
            (new Vector<float>(first[i..]) * new Vector<float>(second[i..])).CopyTo(products[i..]);
        for (; i < first.Length; i++)
            products[i] = first[i] * second[i];
    }
}
