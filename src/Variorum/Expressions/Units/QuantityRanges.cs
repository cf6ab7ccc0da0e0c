using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Joins two quantities that are the ends of one range: "$10 to $15 billion", "5% to 10%", "252 miles to 287 miles".</summary>
internal static class QuantityRanges
{
    public static bool TryJoin(LexedText text, QuantityHit left, QuantityHit right, out QuantityHit joined)
    {
        joined = left;
        if (left.IsRange || right.IsRange || left.IsJoined || text.Is(left.First - 1, "by") || left.Unit is null && right.Unit is null || !IsTied(text, left, right)) return false;
        if (left.Unit is not null && right.Unit is not null && left.Unit.Code != right.Unit.Code && !left.Unit.Code.StartsWith(right.Unit.Code, StringComparison.Ordinal) && !right.Unit.Code.StartsWith(left.Unit.Code, StringComparison.Ordinal)) return false;
        // "3 to 5%": the unit is the second's; "5% to 3" is two figures, unless "from" says otherwise.
        if (left.Unit is not null && right.Unit is null && left.Unit.Dimension != Dimension.Money && !text.Is(left.First - 1, "from")) return false;
        if (Levels.AreChangeAndLevel(text, left, right)) return false;
        var lower = RangeReader.Share(left.Number.Lower, right.Number.Upper);
        if (lower is not { } low || right.Number.Upper.Value is not { } high || low == high) return false;
        var from = text.Is(left.First - 1, "from");
        if (low > high && !from) return false;
        joined = left with
        {
            Next = right.Next,
            IsJoined = true,
            Amount = NumberAmount.Between(low, high) with { Approximate = left.Amount.Approximate || right.Amount.Approximate },
            Unit = right.Unit ?? left.Unit,
            UnitSpan = right.UnitSpan ?? left.UnitSpan,
            Per = right.Per ?? left.Per,
            First = from || text.Is(left.First - 1, "between") ? left.First - 1 : left.First,
        };
        return true;
    }

    private static bool IsTied(LexedText text, QuantityHit left, QuantityHit right)
    {
        var at = left.Next;
        if (!text.Follows(at)) return false;
        if (text.Is(at, "and")) return text.Is(left.First - 1, "between") && at + 1 == right.First;
        if (text.IsHyphen(at)) at++;
        else if (text.IsDash(at)) return at + 1 == right.First && text.IsJoined(at) == text.IsJoined(at + 1) && text.SymbolAt(at) != '\u2014';
        if (at > left.Next && at == right.First) return text.IsJoined(left.Next) && text.IsJoined(at);
        if (!text.Is(at, "to")) return false;
        at++;
        if (text.IsHyphen(at)) at++;
        return at == right.First;
    }
}
