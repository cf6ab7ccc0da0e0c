namespace Variorum.Claims.Quantities;

/// <summary>How much a quantity says: a value, a range or a bound, in the printed unit with "thousand" and "million" applied.</summary>
/// <param name="Value">Null for a bound or a range: "more than 3,000" has a <paramref name="Min"/> of 3000 and no value.</param>
/// <param name="Approximate">The text says that the figure is not exact: "about", "more than", "dozens".</param>
/// <param name="Modifier">The words that say so, as written, or null.</param>
public sealed record Amount(decimal? Value, decimal? Min, decimal? Max, bool Approximate, string? Modifier)
{
    /// <summary>The lowest and highest value that the words allow; null where they set no limit.</summary>
    public (decimal? Low, decimal? High) Limits => Value is { } value ? (value, value) : (Min, Max);
}
