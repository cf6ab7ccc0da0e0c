using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Finds the quantities of an English text: every number that counts or measures, with the unit that is written at it.</summary>
/// <remarks>The time is linear in the length of any text.</remarks>
public static class QuantityFinder
{
    /// <summary>Every quantity, in the order of the text; none overlaps another. Indefinite ones ("several") are among them.</summary>
    public static ImmutableArray<QuantityExpression> Find(string text)
    {
        var lexed = new LexedText(text);
        var hits = NumberFinder.Find(lexed).Where(hit => hit.Expression.Counts).ToList();
        var found = new List<QuantityHit>(hits.Count);
        for (var i = 0; i < hits.Count; i++)
        {
            var limit = i + 1 < hits.Count ? hits[i + 1].First : lexed.Count;
            var quantity = Read(lexed, hits[i], limit);
            if (found.Count > 0 && MoneyCompounds.TryJoin(lexed, found[^1], quantity, out var sum)) found[^1] = sum;
            else if (found.Count > 0 && QuantityRanges.TryJoin(lexed, found[^1], quantity, out var joined)) found[^1] = joined;
            else found.Add(quantity);
        }

        var quantities = ImmutableArray.CreateBuilder<QuantityExpression>(found.Count);
        foreach (var hit in found) quantities.Add(ToExpression(lexed, hit, quantities.Count > 0 ? quantities[^1].Span.End : 0));
        return quantities.MoveToImmutable();
    }

    private static QuantityHit Read(LexedText text, NumberHit hit, int limit)
    {
        var opener = hit.Expression.Form == NumberForm.Range ? hit.Lower.First : hit.First;
        var (first, next, amount) = (opener, hit.Next, hit.Expression.Amount);
        Unit? unit = null;
        TextSpan? unitSpan = null;
        if (CurrencyMarks.TryRead(text, opener, out var mark, out var money))
        {
            (first, unit, unitSpan) = (mark, money, text.Span(mark, opener));
            if (money.Code == "USD") next = SkipCountry(text, next);
        }
        else if (UnitReader.TryRead(text, hit.Upper with { Next = next }, out var measured, out var end) && end <= limit)
        {
            unitSpan = end > next ? text.Span(next, end) : null;
            (unit, next) = (measured, end);
        }

        string? per = null;
        if (hit.Expression.Role == NumberRole.Cardinal && RateReader.TryRead(text, next, out var noun, out var code, out var after) && after <= limit)
        {
            per = noun;
            if (unit is not null) unit = Unit.Rate(unit, noun, code);
            next = after;
        }

        if (next > hit.Next) next = NumberModifiers.ReadAfter(text, next, ref amount);
        return new QuantityHit(hit, first, Math.Min(next, Math.Max(limit, hit.Next)), amount, unit, unitSpan, per);
    }

    /// <summary>"$76 US", "$75 U.S.".</summary>
    private static int SkipCountry(LexedText text, int index)
    {
        if (!text.Follows(index)) return index;
        if (text.Is(index, "US")) return index + 1;
        return text.Is(index, "U") && text.IsSymbol(index + 1, '.') && text.Is(index + 2, "S") && text.IsSymbol(index + 3, '.') ? index + 4 : index;
    }

    /// <param name="floor">Where the quantity before ends: "5 or more than 6" gives "or more" to the first.</param>
    private static QuantityExpression ToExpression(LexedText text, QuantityHit hit, int floor)
    {
        var start = Math.Max(floor, Math.Min(hit.Start, text[hit.First].Start));
        return new QuantityExpression(new TextSpan(start, text[hit.Next - 1].End), hit.Number.Expression, hit.Amount, hit.Unit, hit.UnitSpan, hit.Per);
    }
}
