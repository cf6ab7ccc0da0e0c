using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Numbers;

/// <summary>Finds the numbers of an English text, in digits and in words, and says what each is for.</summary>
/// <remarks>One pass; the time is linear in the length of any text.</remarks>
public static class NumberFinder
{
    /// <summary>Every number, in the order of the text; none overlaps another.</summary>
    public static ImmutableArray<NumberExpression> Find(string text) =>
        [.. Find(new LexedText(text)).Select(hit => hit.Expression)];

    internal static List<NumberHit> Find(LexedText text)
    {
        var hits = new List<NumberHit>();
        var dates = new DateRoles(text);
        var end = 0;
        for (var i = 0; i < text.Count;)
        {
            if (dates.TryTell(i, out var role))
            {
                if (DateRoles.IsNumber(text, i, out var part)) hits.Add(Plain(text, part, role));
                i++;
                continue;
            }

            if (!TryReadAt(text, i, out var hit))
            {
                i++;
                continue;
            }

            hits.Add(hit.Expression.Span.Start >= end ? hit : WithoutModifier(hit));
            end = hit.Expression.Span.End;
            i = Math.Max(hit.Next, i + 1);
        }

        return hits;
    }

    private static bool TryReadAt(LexedText text, int index, out NumberHit hit)
    {
        hit = null!;
        if (text[index].InAddress || !NumberStarters.MayStart(text, index)) return false;
        if (text.IsDigits(index)) return TryReadDigits(text, index, out hit);
        if (OrdinalReader.TryRead(text, index, out var ordinal))
        {
            if (IsTimeUnit(text, ordinal)) return false;
            hit = Plain(text, ordinal, NumberRole.Ordinal);
            return true;
        }

        if (VagueReader.TryReadBound(text, index, out var vague))
        {
            hit = Modified(text, vague, vague, NumberAmount.AtLeast(vague.Value!.Value), NumberForm.Vague, NumberRole.Cardinal, vague.First);
            return true;
        }

        if (VagueReader.TryReadCouple(text, index, out vague))
        {
            hit = Modified(text, vague, vague, NumberAmount.Exactly(2m) with { Approximate = true }, NumberForm.Vague, NumberRole.Cardinal, vague.First);
            return true;
        }

        if (VagueReader.TryReadIndefinite(text, index, out vague))
        {
            hit = Plain(text, vague, NumberRole.Indefinite);
            return true;
        }

        return NumeralReader.TryRead(text, index, out var numeral) && TryReadFigure(text, numeral, out hit);
    }

    private static bool TryReadDigits(LexedText text, int index, out NumberHit hit)
    {
        if (FigureChain.TryReadPhone(text, index, out var next) && !DigitsCover(text, index, next))
        {
            hit = Plain(text, new Numeral(index, next, null, NumberForm.Digits), NumberRole.Phone);
            return true;
        }

        if (OrdinalReader.TryRead(text, index, out var ordinal))
        {
            hit = Plain(text, ordinal, NumberRole.Ordinal);
            return true;
        }

        if (!NumeralReader.TryRead(text, index, out var numeral))
        {
            hit = null!;
            return false;
        }

        var (end, ties) = FigureChain.Read(text, index);
        if (ties == 0 || numeral.Next >= end) return TryReadFigure(text, numeral, out hit);
        if (RangeReader.TryRead(text, numeral, out var upper, out _) && upper.Next >= end) return TryReadFigure(text, numeral, out hit);
        hit = Plain(text, new Numeral(index, end, null, NumberForm.Digits), FigureRoles.OfChain(text, index, end));
        return true;
    }

    private static bool TryReadFigure(LexedText text, Numeral numeral, out NumberHit hit)
    {
        var sign = SignReader.Read(text, ref numeral);
        if (FigureRoles.TryTell(text, numeral, out var role))
        {
            hit = Plain(text, numeral with { First = sign }, role);
            return true;
        }

        if (numeral.Value is not { } value)
        {
            hit = Plain(text, numeral, NumberRole.Identifier);
            return true;
        }

        if (RangeReader.TryRead(text, numeral with { First = sign }, out var upper, out var descends))
        {
            hit = IdentifierCues.StreetFollows(text, upper.Next) ? Plain(text, numeral with { First = sign, Next = upper.Next, Value = null }, NumberRole.Identifier)
                : descends && FigureRoles.IsScore(text, numeral, upper) ? Plain(text, numeral with { Next = upper.Next, Value = null }, NumberRole.Score) : Range(text, numeral, upper, sign);
        }
        else if (RatioReader.TryRead(text, numeral, out var ratio))
        {
            hit = Modified(text, ratio, ratio, NumberAmount.Exactly(ratio.Value!.Value), NumberForm.Ratio, NumberRole.Cardinal, sign);
        }
        else
        {
            hit = Modified(text, numeral, numeral, NumberAmount.Exactly(value), numeral.Form, NumberRole.Cardinal, sign);
        }

        return true;
    }

    private static NumberHit Range(LexedText text, Numeral lower, Numeral upper, int first)
    {
        var opener = text.Is(first - 1, "between") || text.Is(first - 1, "from") ? first - 1 : first;
        var shared = lower with { Value = RangeReader.Share(lower, upper) };
        return Modified(text, shared, upper, NumberAmount.Between(shared.Value!.Value, upper.Value!.Value), NumberForm.Range, NumberRole.Cardinal, opener);
    }

    private static NumberHit Modified(LexedText text, Numeral lower, Numeral upper, NumberAmount amount, NumberForm form, NumberRole role, int first)
    {
        var priced = CurrencyMarks.PrefixStart(text, first);
        var start = NumberModifiers.ReadBefore(text, priced, ref amount);
        var next = NumberModifiers.ReadAfter(text, upper.Next, ref amount);
        var expression = new NumberExpression(
            start < priced ? text.Span(start, next) : text.Span(first, next),
            text.Span(first, upper.Next),
            start < priced ? text.Span(start, priced) : null,
            next > upper.Next ? text.Span(upper.Next, next) : null,
            amount,
            form,
            role);
        return new NumberHit(expression, first, next, lower, upper);
    }

    private static NumberHit Plain(LexedText text, Numeral numeral, NumberRole role)
    {
        var span = text.Span(numeral.First, numeral.Next);
        var amount = numeral.Value is { } value ? NumberAmount.Exactly(value) : NumberAmount.Unknown with { Approximate = role == NumberRole.Indefinite };
        return new NumberHit(new NumberExpression(span, span, null, null, amount, numeral.Form, role), numeral.First, numeral.Next, numeral, numeral);
    }

    /// <summary>A modifier belongs to one figure only: "200 at least 300" gives it to the first.</summary>
    private static NumberHit WithoutModifier(NumberHit hit) => hit with
    {
        Expression = hit.Expression with { Span = new TextSpan(hit.Expression.Figure.Start, hit.Expression.Span.End), Modifier = null },
    };

    private static bool DigitsCover(LexedText text, int index, int next) => DigitReader.TryRead(text, index, out var digits) && digits.Next >= next;

    /// <summary>The second of "a second" and "per second" is a time.</summary>
    private static bool IsTimeUnit(LexedText text, Numeral ordinal) =>
        text.Is(ordinal.First, "second") && (text.Is(ordinal.First - 1, "per") || text.Is(ordinal.First - 1, "split") || text.IsSymbol(ordinal.First - 1, '/'));
}
