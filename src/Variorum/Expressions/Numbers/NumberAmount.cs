namespace Variorum.Expressions.Numbers;

/// <summary>What a written number amounts to, as the export says it: a bound is a bound, not a value.</summary>
/// <param name="Value">The figure, where one is stated; null for a bound, a range and a vague numeral.</param>
/// <param name="Min">The lower bound or the lower end.</param>
/// <param name="Max">The upper bound or the upper end.</param>
/// <param name="Approximate">An approximator, a bound or a vague numeral: the text does not say how many exactly.</param>
public readonly record struct NumberAmount(decimal? Value, decimal? Min, decimal? Max, bool Approximate)
{
    public static NumberAmount Exactly(decimal value) => new(Plain(value), null, null, Approximate: false);

    public static NumberAmount Between(decimal one, decimal other) => new(null, Plain(Math.Min(one, other)), Plain(Math.Max(one, other)), Approximate: false);

    public static NumberAmount AtLeast(decimal bound) => new(null, Plain(bound), null, Approximate: true);

    public static NumberAmount AtMost(decimal bound) => new(null, null, Plain(bound), Approximate: true);

    public static NumberAmount Unknown => new(null, null, null, Approximate: true);

    /// <summary>Without the zeros that a scale leaves behind the point: 3.5 million is 3500000, not 3500000.0.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
