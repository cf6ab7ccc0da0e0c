namespace Variorum.Expressions.Numbers;

/// <summary>Arithmetic that answers null where a decimal would overflow: any figure may stand in a text.</summary>
internal static class SafeDecimal
{
    // A decimal holds 28 digits; what is larger than this counts nothing that a newspaper writes about.
    private const decimal Limit = 1_000_000_000_000_000_000_000_000m;

    public static decimal? Multiply(decimal? left, decimal right)
    {
        if (left is not { } value) return null;
        if (value == 0 || right == 0) return 0;
        return Math.Abs(value) > Limit / Math.Max(1, Math.Abs(right)) ? null : value * right;
    }

    public static decimal? Add(decimal? left, decimal? right) =>
        left is { } a && right is { } b && Math.Abs(a) <= Limit && Math.Abs(b) <= Limit ? a + b : null;

    public static decimal? Divide(decimal? left, decimal? right) => left is { } a && right is { } b && b != 0 ? a / b : null;
}
