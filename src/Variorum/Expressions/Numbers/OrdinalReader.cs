using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads a place in an order: "22nd", "third", "twenty-first".</summary>
internal static class OrdinalReader
{
    public static bool TryRead(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (text.IsDigits(index)) return TryReadDigits(text, index, out numeral);
        if (!text.IsWord(index)) return false;
        if (NumeralWords.Ordinals.TryGet(text, index, out var value))
        {
            numeral = new Numeral(index, index + 1, value, NumberForm.Words);
            return true;
        }

        if (!NumeralWords.Small.TryGet(text, index, out var tens) || tens < 20) return false;
        var at = WordNumeralReader.SkipHyphen(text, index + 1);
        if (!text.Follows(at) || !NumeralWords.Ordinals.TryGet(text, at, out var ones) || ones is 0 or > 9) return false;
        numeral = new Numeral(index, at + 1, tens + ones, NumberForm.Words);
        return true;
    }

    /// <summary>Any of the four endings: "22st" is a slip of the pen, not a number of sts.</summary>
    public static bool IsEnding(LexedText text, int index) =>
        text.IsJoined(index) && text.IsWord(index) && (text.Is(index, "st") || text.Is(index, "nd") || text.Is(index, "rd") || text.Is(index, "th"))
        && !(text.IsJoined(index + 1) && text.IsDigits(index + 1));

    private static bool TryReadDigits(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (!DigitReader.TryRead(text, index, out var digits) || !IsEnding(text, digits.Next)) return false;
        numeral = digits with { Next = digits.Next + 1 };
        return true;
    }
}
