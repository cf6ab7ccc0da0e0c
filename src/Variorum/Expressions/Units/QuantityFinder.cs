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
            // "48 cents a dozen": the dozen is no figure of its own.
            if (found.Count > 0 && hits[i].First < found[^1].Next) continue;
            var quantity = Levels.WithUnit(lexed, found.Count > 0 ? found[^1] : null, Read(lexed, hits[i], i + 1 < hits.Count ? hits[i + 1] : null, found.Count > 0 ? found[^1].Next : 0));
            if (found.Count > 0 && TryJoin(lexed, found[^1], quantity, out var joined)) found[^1] = joined;
            else found.Add(quantity);
        }

        var quantities = ImmutableArray.CreateBuilder<QuantityExpression>(found.Count);
        foreach (var hit in found) quantities.Add(ToExpression(lexed, hit, quantities.Count > 0 ? quantities[^1].Span.End : 0));
        return quantities.DrainToImmutable();
    }

    private static bool TryJoin(LexedText text, QuantityHit left, QuantityHit right, out QuantityHit joined) =>
        MoneyCompounds.TryJoin(text, left, right, out joined) || MeasureCompounds.TryJoin(text, left, right, out joined)
        || QuantityRanges.TryJoin(text, left, right, out joined) || QuantityBounds.TryJoin(text, left, right, out joined);

    /// <param name="floor">What stands before this lexeme is the unit of the figure before: "10 $ 30 $".</param>
    private static QuantityHit Read(LexedText text, NumberHit hit, NumberHit? following, int floor)
    {
        var limit = following?.First ?? text.Count;
        var opener = hit.Expression.Form == NumberForm.Range ? hit.Lower.First : hit.First;
        var (first, next, amount) = (opener, hit.Next, hit.Expression.Amount);
        Unit? unit = null;
        TextSpan? unitSpan = null;
        if (ScaledCurrencies.TryRead(text, hit, out first, out var end, out var scaled, out unitSpan))
        {
            (unit, amount, next) = (scaled.Unit, ScaledCurrencies.Multiply(amount, scaled.By), end);
        }
        else if (CurrencyMarks.TryRead(text, opener, out var mark, out var money) && mark >= floor)
        {
            (first, unit, unitSpan) = (mark, money, text.Span(mark, opener));
            if (money.Code == "USD") next = SkipCountry(text, next);
        }
        else if (UnitReader.TryRead(text, hit.Upper with { Next = next }, out var measured, out end) && end <= limit)
        {
            unitSpan = end > next ? text.Span(next, end) : null;
            (unit, next) = (measured, end);
        }

        string? per = null;
        if (hit.Expression.Role == NumberRole.Cardinal && TryReadRate(text, next, unit, following, out var noun, out var code, out var after))
        {
            per = noun;
            if (unit is not null) unit = Unit.Rate(unit, noun, code);
            (next, limit) = (after, Math.Max(limit, after));
        }

        if (next > hit.Next) next = NumberModifiers.ReadAfter(text, next, ref amount);
        return new QuantityHit(hit, first, Math.Min(next, Math.Max(limit, hit.Next)), amount, unit, unitSpan, per);
    }

    /// <summary>"a day", and after a measure also "of copper a year". Of the following number only a dozen may belong to it.</summary>
    private static bool TryReadRate(LexedText text, int index, Unit? unit, NumberHit? following, out string per, out string code, out int next)
    {
        if (!RateReader.TryRead(text, index, out per, out code, out next) && !(unit is { Dimension: Dimension.Volume or Dimension.Mass or Dimension.Energy } && RateReader.TryReadAfterWhat(text, index, out per, out code, out next))) return false;
        return following is null || next <= following.First || (per == "dozen" && following.Next == next);
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
