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
        numeral = FractionReader.Extend(text, numeral);
        return true;
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
