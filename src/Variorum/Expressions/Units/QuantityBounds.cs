using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Joins the two bounds of one figure: "more than 500 but fewer than 1,000 people".</summary>
internal static class QuantityBounds
{
    public static bool TryJoin(LexedText text, QuantityHit left, QuantityHit right, out QuantityHit joined)
    {
        joined = left;
        if (left.IsJoined || !IsTied(text, left, right) || (left.Unit is not null && right.Unit is not null && left.Unit.Code != right.Unit.Code)) return false;
        if ((Lower(left) ?? Lower(right)) is not { } low || (Upper(left) ?? Upper(right)) is not { } high || low >= high) return false;
        joined = left with
        {
            Next = right.Next,
            IsJoined = true,
            Amount = NumberAmount.Between(low, high) with { Approximate = true },
            Unit = left.Unit ?? right.Unit,
            UnitSpan = left.UnitSpan ?? right.UnitSpan,
            Per = left.Per ?? right.Per,
        };
        return true;
    }

    private static decimal? Lower(QuantityHit hit) => hit is { Amount: { Value: null, Max: null, Min: var min }, Number.Expression.Form: not NumberForm.Vague } ? min : null;

    private static decimal? Upper(QuantityHit hit) => hit is { Amount: { Value: null, Min: null, Max: var max } } ? max : null;

    /// <summary>"and", "but" or a comma, and nothing else, stands between.</summary>
    private static bool IsTied(LexedText text, QuantityHit left, QuantityHit right)
    {
        var at = text.IsSymbol(left.Next, ',') ? left.Next + 1 : left.Next;
        if (text.Is(at, "and") || text.Is(at, "but")) at++;
        return at > left.Next && text.Follows(left.Next) && text.Follows(at) && text[at].Start == right.Start && right.Start < text[right.First].Start;
    }
}
