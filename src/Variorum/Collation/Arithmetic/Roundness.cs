namespace Variorum.Collation.Arithmetic;

/// <summary>How finely a figure is told.</summary>
internal static class Roundness
{
    private const decimal Five = 5;

    /// <summary>The place of the last digit that is not zero: 100 for 4500, 1 for 2901, 0.1 for 4.5.</summary>
    public static decimal StepOf(decimal value)
    {
        if (value == 0) return 1;
        var step = 1m;
        while (value % (step * 10) == 0) step *= 10;
        while (value % step != 0) step /= 10;
        return step;
    }

    /// <summary>The place that a sum of such values is told to: that of the finest of them; five times that where all of these end in a five, for who counts in fives or halves hits every such total five times as often.</summary>
    public static decimal StepOf(ReadOnlySpan<decimal> values)
    {
        var (step, inFives) = (decimal.MaxValue, true);
        foreach (var value in values)
        {
            var own = StepOf(value);
            if (own < step) (step, inFives) = (own, true);
            if (own == step) inFives &= value / step % Five == 0;
        }

        return inFives ? step * Five : step;
    }

    /// <summary>How many digits tell something: 4 for 1,187, 2 for 4,500.</summary>
    public static int DigitsOf(decimal value)
    {
        var digits = 0;
        for (var steps = Math.Abs(value) / StepOf(value); steps >= 1; steps /= 10) digits++;
        return digits;
    }
}
