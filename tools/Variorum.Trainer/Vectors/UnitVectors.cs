using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Variorum.Trainer.Vectors;

internal static class UnitVectors
{
    /// <summary>Sixteen partial sums, added in one fixed order: the same on machines with narrower registers. Lengths are multiples of 16.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var left = MemoryMarshal.Cast<float, Vector512<float>>(a);
        var right = MemoryMarshal.Cast<float, Vector512<float>>(b);
        var sum = Vector512<float>.Zero;
        for (var d = 0; d < left.Length; d++)
            sum += left[d] * right[d];
        var half = sum.GetLower() + sum.GetUpper();
        var quarter = half.GetLower() + half.GetUpper();
        return quarter[0] + quarter[1] + (quarter[2] + quarter[3]);
    }

    /// <summary>Scales to length 1; false, and untouched, where the vector is null.</summary>
    public static bool Normalise(Span<float> vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length == 0)
            return false;
        for (var d = 0; d < vector.Length; d++)
            vector[d] /= length;
        return true;
    }
}
