using System.Globalization;
using Variorum.Claims.Quantities;

namespace Variorum.Views.Wording;

/// <summary>Figures in words and digits: "about 300", "200 to 300", "at least 3,000", "USD 3,500,000", "12%".</summary>
public static class FigureWords
{
    private const string Digits = "#,0.############################";
    private const int LongestDecimals = 8;
    private const decimal Exact = 0.0000000001m;

    private static readonly ImmutableArray<decimal> Denominators = [3, 6, 7, 9, 11, 12];

    public static string Of(Amount amount, string? unit) => Of(amount.Value, amount.Min, amount.Max, amount.Approximate, unit);

    /// <param name="approximate">Says "about" of a value; a bound and a range say themselves that they are not exact.</param>
    /// <param name="unit">As in <see cref="Quantity.Unit"/>. People and things that are counted by ones are left to the words around.</param>
    public static string Of(decimal? value, decimal? min, decimal? max, bool approximate, string? unit) => (value, min, max) switch
    {
        ({ } exact, _, _) => (approximate ? "about " : "") + WithUnit(Number(exact), unit),
        (null, { } low, { } high) => WithUnit($"{Number(low)} to {Number(high)}", unit),
        (null, { } low, null) => "at least " + WithUnit(Number(low), unit),
        (null, null, { } high) => "at most " + WithUnit(Number(high), unit),
        _ => "no figure",
    };

    /// <summary>Whether two units are one to a reader: people, and whatever is counted by ones, have none that is written.</summary>
    public static bool IsOneUnit(string? a, string? b) => WithUnit("", a) == WithUnit("", b);

    /// <summary>"1,234.5"; a third, which no digits end, is "1/3".</summary>
    public static string Number(decimal value)
    {
        if (value.Scale <= LongestDecimals) return value.ToString(Digits, CultureInfo.InvariantCulture);
        foreach (var parts in Denominators)
        {
            var count = Math.Round(value * parts);
            if (Math.Abs(value * parts - count) > Exact) continue;
            var whole = decimal.Truncate(count / parts);
            return whole == 0 ? $"{count}/{parts}" : $"{whole.ToString(Digits, CultureInfo.InvariantCulture)} {Math.Abs(count - whole * parts)}/{parts}";
        }

        return Math.Round(value, LongestDecimals).ToString(Digits, CultureInfo.InvariantCulture);
    }

    /// <summary>A unit by itself: "livres", "km²", "people"; null for percentages and for what is counted by ones and is not said to be people.</summary>
    public static string? Unit(string? unit) => unit switch
    {
        "persons" => "people",
        "percent" or "percentage" or "%" => null,
        _ => WithUnit("", unit).Trim() is { Length: > 0 } written ? written : null,
    };

    private static string WithUnit(string number, string? unit) => unit switch
    {
        null or "" or "persons" or "deaths" => number,
        "percent" or "percentage" or "%" => number + "%",
        "km2" => number + " km²",
        "m2" => number + " m²",
        _ when unit.Length == 3 && unit.All(char.IsAsciiLetterUpper) => $"{unit} {number}",
        _ => $"{number} {unit}",
    };
}
