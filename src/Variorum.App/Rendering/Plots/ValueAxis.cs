using Variorum.Views.Wording;

namespace Variorum.App.Rendering.Plots;

/// <summary>Values up the side of a plot, from <see cref="Bottom"/> up to <see cref="Top"/> in the drawing's units.</summary>
internal sealed class ValueAxis
{
    private const int WantedSteps = 5;

    /// <summary>Above this ratio the smaller figures of a linear plot would lie on one line.</summary>
    private const double LogarithmicFrom = 50;
    private readonly double _low;
    private readonly double _high;

    /// <param name="isRounded">Whether the axis begins and ends at round figures; else at the lowest and the highest figure.</param>
    public ValueAxis(decimal lowest, decimal highest, double top, double bottom, bool isRounded = true)
    {
        Top = top;
        Bottom = bottom;
        IsLogarithmic = lowest > 0 && (double)highest / (double)lowest > LogarithmicFrom;
        var steps = !isRounded ? [(double)lowest, lowest == highest ? (double)highest + 1 : (double)highest] : IsLogarithmic ? Powers(lowest, highest) : Steps((double)lowest, (double)highest);
        _low = Scaled(steps[0]);
        _high = Scaled(steps[^1]);
        Ticks = [.. steps.Select(value => new Tick(Place(value), FigureWords.Number((decimal)value)))];
    }

    public double Top { get; }

    public double Bottom { get; }

    public bool IsLogarithmic { get; }

    public ImmutableArray<Tick> Ticks { get; }

    public double Place(decimal value) => Place((double)value);

    private double Place(double value) => Bottom - ((Scaled(value) - _low) / (_high - _low) * (Bottom - Top));

    private double Scaled(double value) => IsLogarithmic ? DecimalLogarithm.Of(value) : value;

    private static double[] Steps(double lowest, double highest)
    {
        // Figures of one size are shown close up; where the lowest is small against the highest, zero belongs into the picture.
        var low = lowest >= 0 && lowest < highest * 0.4 ? 0 : lowest;
        var span = highest - low;
        if (span <= 0) span = highest == 0 ? 1 : Math.Abs(highest) / 2;
        var step = NiceStep(span / WantedSteps);
        var first = Math.Floor(low / step);
        var last = Math.Max(Math.Ceiling(highest / step), first + 1);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)];
    }

    private static double NiceStep(double wanted)
    {
        double power = 1;
        while (power > wanted) power /= 10;
        while (power * 10 <= wanted) power *= 10;
        return wanted <= power * 2 ? power * 2 : wanted <= power * 5 ? power * 5 : power * 10;
    }

    private static double[] Powers(decimal lowest, decimal highest)
    {
        double power = 1;
        while (power > (double)lowest) power /= 10;
        while (power * 10 <= (double)lowest) power *= 10;
        var powers = new List<double> { power };
        while (powers[^1] < (double)highest && powers[^1] < 1e27) powers.Add(powers[^1] * 10);
        return [.. powers];
    }
}
