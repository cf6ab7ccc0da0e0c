using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>Adds up what is written in two coins: "thirteen dollars and forty-five cents".</summary>
internal static class MoneyCompounds
{
    public static bool TryJoin(LexedText text, QuantityHit left, QuantityHit right, out QuantityHit joined)
    {
        joined = left;
        if (left.Unit is not { Dimension: Dimension.Money, Code: not ("cents" or "pence") } || right.Unit is not { Code: "cents" or "pence" }) return false;
        if (left.Amount.Value is not { } whole || right.Amount.Value is not (>= 0 and < 100) || whole != decimal.Truncate(whole) || left.Number.Upper.Scale != 1) return false;
        var at = text.Is(left.Next, "and") ? left.Next + 1 : left.Next;
        if (at != right.First || !text.Follows(at)) return false;
        joined = left with { Next = right.Next, Amount = left.Amount with { Value = whole + (right.Amount.Value / 100) }, IsJoined = true };
        return true;
    }
}
