using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;

namespace Variorum.Collation.Questions;

/// <summary>What values the words of a figure allow.</summary>
internal static class ValueRanges
{
    // "About 300" is said of 270 or 330, not of 400; "3,000" without "about" of 2,950.
    private const decimal AboutShare = 0.1m;
    private const decimal RoundShare = 0.025m;
    private const decimal LeastAboutShare = 0.01m;

    // "More than 3,000" is not said of 6,000. "Dozens", "hundreds", "thousands" reach further.
    private const decimal BoundReach = 1.5m;
    private const decimal VagueReach = 5;

    public static (decimal Low, decimal High) Of(Amount amount) => amount switch
    {
        { Value: { } value } => Around(value, amount.Approximate),
        { Min: { } min, Max: { } max } => (min, max),
        { Min: { } min } => (min, Reached(min, IsVagueBound(min) ? VagueReach : BoundReach)),
        { Max: { } max } => (max / BoundReach, max),
        _ => (0, 0),
    };

    /// <summary>The bounds that "dozens", "hundreds" and "thousands" are exported with.</summary>
    public static bool IsVagueBound(decimal bound) => bound is 24 or 200 or 2000;

    public static bool Overlap(Answer a, Answer b) => a.Low <= b.High && b.Low <= a.High;

    private static (decimal Low, decimal High) Around(decimal value, bool approximate)
    {
        var size = Math.Abs(value);
        var half = Roundness.StepOf(value) / 2;
        var width = approximate ? Math.Min(Math.Max(half, size * LeastAboutShare), size * AboutShare) : Roundness.StepOf(value) > 1 ? Math.Min(half, size * RoundShare) : 0;
        return (value - width, Math.Min(value, decimal.MaxValue - width) + width);
    }

    private static decimal Reached(decimal min, decimal reach) => min < decimal.MaxValue / reach ? min * reach : decimal.MaxValue;
}
