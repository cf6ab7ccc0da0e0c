using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Money whose scale stands at the currency: "45 MNOK", "MEUR 5", "90 USD million".</summary>
internal static class ScaledCurrencies
{
    /// <param name="first">The first lexeme of currency and figure.</param>
    /// <param name="next">The lexeme after them.</param>
    public static bool TryRead(LexedText text, NumberHit hit, out int first, out int next, out (Unit Unit, decimal By) scaled, out TextSpan? span)
    {
        var figure = hit.Expression.Form == NumberForm.Range ? hit.Lower.First : hit.First;
        (first, next, scaled, span) = (figure, hit.Next, default, null);
        if (hit.Upper.Scale != 1) return false;
        if (text.Follows(hit.Next) && UnitTable.Scaled.TryMatch(text, hit.Next, out next, out scaled))
            span = text.Span(hit.Next, next);
        else if (UnitTable.Scaled.TryMatchBefore(text, figure, out first, out scaled))
            (next, span) = (hit.Next, text.Span(first, figure));
        else
            return TryReadApart(text, hit, ref first, out next, out scaled, out span);
        return true;
    }

    public static NumberAmount Multiply(NumberAmount amount, decimal by) => amount with
    {
        Value = SafeDecimal.Multiply(amount.Value, by),
        Min = SafeDecimal.Multiply(amount.Min, by),
        Max = SafeDecimal.Multiply(amount.Max, by),
    };

    /// <summary>"90 USD million": a code, and the scale after it.</summary>
    private static bool TryReadApart(LexedText text, NumberHit hit, ref int first, out int next, out (Unit Unit, decimal By) scaled, out TextSpan? span)
    {
        (next, scaled, span) = (hit.Next, default, null);
        if (!text.Follows(hit.Next) || text[hit.Next].Length != 3 || !UnitTable.Prefixes.TryMatch(text, hit.Next, out var end, out var unit) || end != hit.Next + 1 || unit.Code.Length != 3) return false;
        var (by, after) = WordNumeralReader.ReadScale(text, end);
        if (after == end) return false;
        (next, scaled, span) = (after, (unit, by), text.Span(hit.Next, end));
        return true;
    }
}
