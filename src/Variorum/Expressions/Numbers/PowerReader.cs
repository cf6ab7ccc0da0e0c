using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads the power of ten after a figure: "2.5×10^6", "4 x 10−3", "3 × 10²".</summary>
internal static class PowerReader
{
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>The figure with its power, or as it was. A power that no decimal holds leaves no value.</summary>
    public static Numeral Extend(LexedText text, Numeral figure)
    {
        var times = figure.Next;
        if (!(text.SymbolAt(times) is '\u00D7' or '\u00B7' || text.Is(times, "x")) || !text.Follows(times) || text.SmallNumber(times + 1) != 10 || text[times + 1].Length != 2) return figure;
        if (!TryReadExponent(text, times + 2, out var exponent, out var next)) return figure;
        var power = Math.Abs(exponent) > 27 ? (decimal?)null : Power(exponent);
        return figure with { Next = next, Value = power is { } by ? SafeDecimal.Multiply(figure.Value, by) : null, Form = NumberForm.Mixed };
    }

    private static bool TryReadExponent(LexedText text, int index, out int exponent, out int next)
    {
        (exponent, next) = (0, index);
        if (!text.IsJoined(index)) return false;
        var raised = false;
        for (; text.IsJoined(next) && Raised.IndexOf(text.SymbolAt(next), StringComparison.Ordinal) is >= 0 and var digit && next < index + 3; next++) (exponent, raised) = ((exponent * 10) + digit, true);
        if (raised) return true;
        var caret = text.IsSymbol(next, '^');
        if (caret) next++;
        // A hyphen without a caret is one of a range or a measure: "3 x 10-12".
        var minus = text.IsJoined(next) && (caret ? text.IsDash(next) : text.IsSymbol(next, '\u2212'));
        if (minus) next++;
        if (!(caret || minus) || !text.IsJoined(next) || text.SmallNumber(next) is not (>= 0 and < 1000 and var plain)) return false;
        (exponent, next) = (minus ? -plain : plain, next + 1);
        return true;
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++) power *= 10;
        return exponent < 0 ? 1 / power : power;
    }
}
