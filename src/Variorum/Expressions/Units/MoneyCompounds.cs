using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Adds up what is written in two coins: "thirteen dollars and forty-five cents", "15 dollars 50".</summary>
internal static class MoneyCompounds
{
    public static bool TryJoin(LexedText text, QuantityHit left, QuantityHit right, out QuantityHit joined)
    {
        joined = left;
        if (left.Unit is not { Dimension: Dimension.Money, Code: not ("cents" or "pence") }) return false;
        if (left.Amount.Value is not { } whole || right.Amount.Value is not (>= 0 and < 100) || whole != decimal.Truncate(whole) || left.Number.Upper.Scale != 1) return false;
        var and = text.Is(left.Next, "and");
        var at = and ? left.Next + 1 : left.Next;
        if (at != right.First || !text.Follows(at) || !(right.Unit is { Code: "cents" or "pence" } || IsBareCoin(text, left, right, and))) return false;
        joined = left with { Next = right.Next, Amount = left.Amount with { Value = whole + (right.Amount.Value / 100) }, IsJoined = true };
        return true;
    }

    /// <summary>"15 dollars 50": two figures right behind the money, with nothing that they could count.</summary>
    private static bool IsBareCoin(LexedText text, QuantityHit money, QuantityHit coin, bool and) =>
        coin is { Unit: null, Per: null, Number.Expression: { Form: NumberForm.Digits or NumberForm.Words, Modifier: null, PostModifier: null }, Amount.Value: >= 10 }
        && money.UnitSpan is { } unit && unit.Start > text[money.Number.First].Start
        && (and ? !text.IsNextWord(coin.Next) : !text.IsNextWord(coin.Next) || text.Is(coin.Next, "more") || text.Is(coin.Next, "for") || text.Is(coin.Next, "each"));
}
