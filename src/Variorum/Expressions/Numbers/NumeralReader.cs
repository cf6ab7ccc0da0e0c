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

    /// <summary>"two point five", "zero point two five".</summary>
    private static Numeral SpokenDecimals(LexedText text, Numeral whole)
    {
        if (whole.Scale != 1 || !text.Is(whole.Next, "point") || !text.Follows(whole.Next)) return whole;
        var (decimals, place, next) = (0m, 0.1m, whole.Next + 1);
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

    private static bool Scaled(LexedText text, ref Numeral numeral)
    {
        var form = numeral.Form;
        if (form == NumberForm.Digits && FractionReader.TryReadAfterWhole(text, numeral.Next, out var part))
            numeral = numeral with { Next = part.Next, Value = SafeDecimal.Add(numeral.Value, part.Value), Form = NumberForm.Fraction };
        var (by, next) = ScaleLetters.Read(text, numeral.First, numeral.Next);
        if (next > numeral.Next)
            numeral = new Numeral(numeral.First, next, SafeDecimal.Multiply(numeral.Value, by), NumberForm.Mixed, by);
        else if (form == NumberForm.Digits && numeral.Form == NumberForm.Digits)
            numeral = FractionReader.Extend(text, numeral);
        return true;
    }
}
