using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads a place in an order: "22nd", "third", "twenty-first", "one hundred and forty-fifth", "two millionth".</summary>
internal static class OrdinalReader
{
    private static readonly WordTable<decimal> Scales = WordTables.Numbers("hundredth 100|thousandth 1000|millionth 1000000|billionth 1000000000|trillionth 1000000000000");

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

        if (Scales.TryGet(text, index, out var scale))
        {
            numeral = new Numeral(index, index + 1, scale, NumberForm.Words);
            return true;
        }

        var small = NumeralWords.Small.TryGet(text, index, out var tens);
        if (!small && !text.Is(index, "a") && !text.Is(index, "hundred")) return false;
        return (small && TryReadTens(text, index, tens, out numeral)) || TryReadLarge(text, index, out numeral);
    }

    /// <summary>Any of the four endings: "22st" is a slip of the pen, not a number of sts.</summary>
    public static bool IsEnding(LexedText text, int index) =>
        text.IsJoined(index) && text.IsWord(index) && (text.Is(index, "st") || text.Is(index, "nd") || text.Is(index, "rd") || text.Is(index, "th"))
        && !(text.IsJoined(index + 1) && text.IsDigits(index + 1));

    private static bool TryReadDigits(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        // Most figures are followed by neither an ending nor a group of thousands.
        if (!text.IsJoined(index + 1) && !text.IsDigits(index + 1)) return false;
        if (!DigitReader.TryRead(text, index, out var digits) || !IsEnding(text, digits.Next)) return false;
        numeral = digits with { Next = digits.Next + 1 };
        return true;
    }

    /// <summary>"twenty-first".</summary>
    private static bool TryReadTens(LexedText text, int index, int tens, out Numeral numeral)
    {
        numeral = default;
        if (tens < 20) return false;
        var at = WordNumeralReader.SkipHyphen(text, index + 1);
        if (!text.Follows(at) || !NumeralWords.Ordinals.TryGet(text, at, out var ones) || ones is 0 or > 9) return false;
        numeral = new Numeral(index, at + 1, tens + ones, NumberForm.Words);
        return true;
    }

    /// <summary>"one hundred [and] forty-fifth", "two hundredth", "a thousand millionth": a whole numeral whose last word alone is an ordinal.</summary>
    private static bool TryReadLarge(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (!WordNumeralReader.TryRead(text, index, out var whole) || whole.Value is not { } value || value != decimal.Truncate(value)) return false;
        var at = WordNumeralReader.SkipHyphen(text, whole.Next);
        if (text.Is(at, "and") && text.Follows(at)) at = WordNumeralReader.SkipHyphen(text, at + 1);
        if (!text.Follows(at)) return false;
        if (at <= whole.Next + 1 && Scales.TryGet(text, at, out var scale)) numeral = new Numeral(index, at + 1, Scaled(value, scale), NumberForm.Words);
        else if (NumeralWords.Ordinals.TryGet(text, at, out var last) && last > 0 && Leaves(value) > last) numeral = new Numeral(index, at + 1, value + last, NumberForm.Words);
        return numeral.Value is not null;
    }

    /// <summary>The scale multiplies the last group only: "sixty-one thousand three hundredth".</summary>
    private static decimal? Scaled(decimal value, decimal scale)
    {
        var last = value % (scale == 100 ? 1000 : scale * 1000);
        return last == 0 ? null : SafeDecimal.Add(value - last, SafeDecimal.Multiply(last, scale));
    }

    /// <summary>How much the last words of a numeral leave open: a hundred after "two hundred", ten after "twenty".</summary>
    private static decimal Leaves(decimal value)
    {
        var open = 1m;
        while (open < 1_000_000_000_000m && value % (open * 10) == 0) open *= 10;
        return open;
    }
}
