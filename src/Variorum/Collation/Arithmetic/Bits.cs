namespace Variorum.Collation.Arithmetic;

/// <summary>Logarithms to the base 2 that are the same on every machine.</summary>
internal static class Bits
{
    /// <summary>So many natural units of information are one bit.</summary>
    public const double Nat = 0.69314718055994530942;

    private const int Decimals = 2;

    /// <summary>-log2 of a positive number, to two decimals.</summary>
    /// <remarks>By additions, multiplications and divisions only: the platform's logarithm differs in the last bit from one C library to the next.</remarks>
    public static decimal Of(double probability)
    {
        if (!(probability > 0)) return 0;
        var exponent = 0;
        for (; probability < 1; probability *= 2) exponent++;
        for (; probability >= 2; probability /= 2) exponent--;
        // ln m = 2 artanh((m - 1) / (m + 1)), and z is at most a third.
        var z = (probability - 1) / (probability + 1);
        var (power, sum) = (z, 0.0);
        for (var k = 1; k < 40; k += 2)
        {
            sum += power / k;
            power *= z * z;
        }

        return Math.Round(exponent - (decimal)(2 * sum / Nat), Decimals, MidpointRounding.ToEven);
    }
}
