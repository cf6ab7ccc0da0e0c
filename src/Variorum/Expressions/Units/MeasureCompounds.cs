using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Units;

/// <summary>Adds up a length or a weight that is told in two units: "5 feet 9 inches", "11 st 4 lb".</summary>
internal static class MeasureCompounds
{
    /// <summary>The larger unit's code, the smaller one's, and how many of these make one.</summary>
    private static readonly (string Larger, string Smaller, decimal Count)[] Pairs = [("ft", "in", 12), ("yd", "ft", 3), ("lb", "oz", 16), ("st", "lb", 14)];

    /// <summary>Before these "in" is an inch: "5 ft 9 in tall".</summary>
    private static readonly WordSet AfterInch = new("tall high long wide deep thick in more less and or");

    public static bool TryJoin(LexedText text, QuantityHit left, QuantityHit right, out QuantityHit joined)
    {
        joined = left;
        if (left is not { IsJoined: false, IsRange: false, Unit: { } unit, Amount.Value: { } whole, Per: null } || whole != decimal.Truncate(whole)) return false;
        var pair = Pairs.FirstOrDefault(pair => pair.Larger == unit.Code);
        if (pair.Larger is null || right is not { IsRange: false, Amount.Value: { } part, Per: null } || part < 0 || part >= pair.Count) return false;
        var at = text.Is(left.Next, "and") ? left.Next + 1 : left.Next;
        if (at != right.First || !text.Follows(at)) return false;
        var inch = right.Unit is null && pair.Smaller == "in" && IsInch(text, right.Next);
        if (!inch && right.Unit?.Code != pair.Smaller) return false;
        joined = left with { Next = inch ? right.Next + 1 : right.Next, Amount = left.Amount with { Value = whole + (part / pair.Count) }, IsJoined = true };
        return true;
    }

    private static bool IsInch(LexedText text, int index) =>
        text.Is(index, "in") && text.Follows(index) && (!text.IsNextWord(index + 1) || AfterInch.Contains(text, index + 1)) && !text.IsDigits(index + 1);
}
