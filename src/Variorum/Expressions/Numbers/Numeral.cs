namespace Variorum.Expressions.Numbers;

/// <summary>A figure that was read, before anything around it is looked at.</summary>
/// <param name="First">Its first lexeme.</param>
/// <param name="Next">The lexeme after it.</param>
/// <param name="Value">What it comes to; null where it is too large for a decimal or no number ("1.2.3").</param>
/// <param name="Scale">What its last scale word or letter multiplies by: 1,000,000 in "3.5 million"; else 1.</param>
internal readonly record struct Numeral(int First, int Next, decimal? Value, NumberForm Form, decimal Scale = 1m)
{
    public decimal? Mantissa => Value / Scale;
}
