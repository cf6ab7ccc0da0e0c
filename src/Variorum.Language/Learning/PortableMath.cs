using System.Numerics;

namespace Variorum.Language.Learning;

/// <summary>Functions made of IEEE additions, multiplications and divisions only, so that every machine gives the same bits.</summary>
/// <remarks>The platform's <c>MathF.Exp</c> differs in the last bit from one C library to the next.</remarks>
public static class PortableMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>e to the power of x, to about seven digits (polynomial of Cephes' expf); x is cut to [-80, 80].</summary>
    public static Vector<float> Exp(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-80f)), new Vector<float>(80f));
        var n = Vector.Floor((x * Log2E) + new Vector<float>(0.5f));
        var r = x - (n * Ln2High);
        r -= n * Ln2Low;
        var p = new Vector<float>(1.9875691500e-4f);
        p = (p * r) + new Vector<float>(1.3981999507e-3f);
        p = (p * r) + new Vector<float>(8.3334519073e-3f);
        p = (p * r) + new Vector<float>(4.1665795894e-2f);
        p = (p * r) + new Vector<float>(1.6666665459e-1f);
        p = (p * r) + new Vector<float>(5.0000001201e-1f);
        p = (p * r * r) + r + Vector<float>.One;
        var power = Vector.ShiftLeft(Vector.ConvertToInt32(n) + new Vector<int>(127), 23);
        return p * Vector.AsVectorSingle(power);
    }

    public static float Exp(float x) => Exp(new Vector<float>(x))[0];

    /// <summary>1 / (1 + e^-x) of every element, in place.</summary>
    public static void Sigmoid(Span<float> values)
    {
        var i = 0;
        for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var x = new Vector<float>(values[i..]);
            (Vector<float>.One / (Vector<float>.One + Exp(-x))).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
            values[i] = 1f / (1f + Exp(-values[i]));
    }
}
