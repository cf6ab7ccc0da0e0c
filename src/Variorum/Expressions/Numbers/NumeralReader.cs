using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads one figure, however it is written, without looking at what it counts.</summary>
internal static class NumeralReader
{
    public static bool TryRead(LexedText text, int index, out Numeral numeral)
    {
        if (!text.Has(index) || text[index].InAddress)
        {
            numeral = default;
            return false;
        }

        if (FractionReader.TryReadSigns(text, index, out numeral)) return Scaled(text, ref numeral);
        if (text.IsDigits(index) || text.IsSymbol(index, '.')) return DigitReader.TryRead(text, index, out numeral) && Scaled(text, ref numeral);
        if (!text.IsWord(index)) return false;
        if (FractionReader.TryReadWords(text, index, out numeral)) return true;
        if (!WordNumeralReader.TryRead(text, index, out numeral)) return false;
        numeral = FractionReader.Extend(text, SpokenDecimals(text, numeral));
        return true;
    }

    /// <summary>"two point five", "zero point two five", "three hundred point sixty-two".</summary>
    private static Numeral SpokenDecimals(LexedText text, Numeral whole)
    {
        if (whole.Scale != 1 || !text.Is(whole.Next, "point") || !text.Follows(whole.Next)) return whole;
        var (decimals, place, next) = (0m, 0.1m, whole.Next + 1);
        if (text.Follows(next) && NumeralWords.Small.TryGet(text, next, out var tens) && tens > 9 && WordNumeralReader.TryRead(text, next, out var pair) && pair is { Value: < 100, Scale: 1 })
            (decimals, next, place) = (pair.Value.Value / 100, pair.Next, 0);
        while (place > 0.000001m && text.Follows(next) && NumeralWords.Small.TryGet(text, next, out var digit) && digit < 10)
        {
            decimals += digit * place;
            place /= 10;
            next++;
        }

        if (next == whole.Next + 1) return whole;
        var (by, end) = WordNumeralReader.ReadScale(text, next);
        return new Numeral(whole.First, end, SafeDecimal.Multiply(whole.Value + decimals, by), NumberForm.Words, by);
    }

    /// <summary>The smaller groups of "6 thousand 2 hundred and 15".</summary>
    private static Numeral WithSmaller(LexedText text, Numeral numeral)
    {
        var limit = numeral.Scale;
        while (limit >= 100 && limit == decimal.Truncate(limit))
        {
            var and = text.Is(numeral.Next, "and");
            var at = and ? numeral.Next + 1 : numeral.Next;
            if (and && limit == 100 && text.IsNextWord(at) && WordNumeralReader.TryRead(text, at, out var words) && words is { Value: < 100, Scale: 1 })
                return numeral with { Next = words.Next, Value = SafeDecimal.Add(numeral.Value, words.Value), Scale = 1 };
            if (!text.Follows(at) || text[at].Length > 3 || text.SmallNumber(at) is not (> 0 and var digits) || text.IsJoined(at + 1)) break;
            var (by, next) = ScaleLetters.Read(text, at, at + 1);
            if (by > 1 ? by >= limit || digits * by >= limit : limit != 100 || !and || digits >= 100) break;
            numeral = numeral with { Next = next, Value = SafeDecimal.Add(numeral.Value, digits * by), Scale = 1 };
            limit = by;
        }

        return numeral;
    }

    private static bool Scaled(LexedText text, ref Numeral numeral)
    {
        var form = numeral.Form;
        if (form == NumberForm.Digits && FractionReader.TryReadAfterWhole(text, numeral.Next, out var part))
            numeral = numeral with { Next = part.Next, Value = SafeDecimal.Add(numeral.Value, part.Value), Form = NumberForm.Fraction };
        if (PowerReader.Extend(text, numeral) is var raised && raised.Next > numeral.Next)
        {
            numeral = raised;
            return true;
        }

        var (by, next) = ScaleLetters.Read(text, numeral.First, numeral.Next);
        if (next > numeral.Next)
            numeral = FractionReader.ExtendByAnd(text, WithSmaller(text, new Numeral(numeral.First, next, SafeDecimal.Multiply(numeral.Value, by), NumberForm.Mixed, by)));
        else if (form == NumberForm.Digits && numeral.Form == NumberForm.Digits)
            numeral = FractionReader.Extend(text, numeral);
        return true;
    }
}
