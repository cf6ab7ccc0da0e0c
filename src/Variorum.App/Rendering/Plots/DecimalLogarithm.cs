namespace Variorum.App.Rendering.Plots;

/// <summary>The logarithm to base ten from multiplications alone.</summary>
/// <remarks><see cref="Math.Log10(double)"/> may differ in its last bit from one machine to the next; a report may not.</remarks>
internal static class DecimalLogarithm
{
    private const int Bits = 24;

    /// <param name="value">Above zero.</param>
    public static double Of(double value)
    {
        double whole = 0;
        for (; value >= 10; value /= 10) whole++;
        for (; value < 1; value *= 10) whole--;
        double fraction = 0, weight = 0.5;
        for (var bit = 0; bit < Bits; bit++, weight /= 2)
        {
            value *= value;
            if (value < 10) continue;
            fraction += weight;
            value /= 10;
        }

        return whole + fraction;
    }
}
