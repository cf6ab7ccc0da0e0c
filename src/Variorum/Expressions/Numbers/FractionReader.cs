using System.Collections.Frozen;
using Variorum.Expressions.Lexing;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Numbers;

/// <summary>Reads parts of a whole: "1/4", "½", "two-thirds", "a quarter of", "half a", "one and a half".</summary>
internal static class FractionReader
{
    private static readonly WordTable<decimal> Numerators = WordTables.Numbers("¼ 1|½ 1|¾ 3|⅐ 1|⅑ 1|⅒ 1|⅓ 1|⅔ 2|⅕ 1|⅖ 2|⅗ 3|⅘ 4|⅙ 1|⅚ 5|⅛ 1|⅜ 3|⅝ 5|⅞ 7");

    private static readonly WordTable<decimal> SignDenominators = WordTables.Numbers("¼ 4|½ 2|¾ 4|⅐ 7|⅑ 9|⅒ 10|⅓ 3|⅔ 3|⅕ 5|⅖ 5|⅗ 5|⅘ 5|⅙ 6|⅚ 6|⅛ 8|⅜ 8|⅝ 8|⅞ 8");

    /// <summary>The denominators that slashed fractions are written with; "9/11" and "24/7" are names.</summary>
    private static readonly FrozenSet<int> Denominators = new[] { 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128 }.ToFrozenSet();

    private static readonly WordSet AfterHalf = new("of the its their his her our your my all those these this that");

    private static readonly WordSet BeforeNoHalf = new("first second other better latter former top bottom in opening closing lower upper");

    private static readonly WordSet BeforeAmount = new("by about around almost nearly roughly approximately than over under least most only up down rose fell barely some");

    private static readonly WordSet Comparing = new("of more less fewer higher lower larger smaller");

    /// <summary>"½", and "1/4" written with a slash.</summary>
    public static bool TryReadSigns(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        if (Numerators.TryGet(text.Of(index), out var numerator) && SignDenominators.TryGet(text.Of(index), out var denominator))
        {
            numeral = new Numeral(index, index + 1, numerator / denominator, NumberForm.Fraction);
            return true;
        }

        if (!IsSlash(text, index + 1) || !text.IsJoined(index + 1) || !text.IsJoined(index + 2)) return false;
        if (IsSlash(text, index + 3) && text.IsJoined(index + 3)) return false;
        var (above, below) = (text.SmallNumber(index), text.SmallNumber(index + 2));
        if (above <= 0 || below <= above || !Denominators.Contains(below)) return false;
        numeral = new Numeral(index, index + 3, (decimal)above / below, NumberForm.Fraction);
        return true;
    }

    /// <summary>The half of "10½" and "10 1/2", after a whole number.</summary>
    public static bool TryReadAfterWhole(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        var at = WordNumeralReader.SkipHyphen(text, index);
        return text.Follows(at) && (text.IsJoined(at) ? at > index || !text.IsDigits(at) : text.Before(at) == Gap.Space) && TryReadSigns(text, at, out numeral);
    }

    /// <summary>"a quarter of", "half a million", "quarter million", "half the condos".</summary>
    public static bool TryReadWords(LexedText text, int index, out Numeral numeral)
    {
        numeral = default;
        var article = text.Is(index, "a") || text.Is(index, "an");
        var at = article ? index + 1 : index;
        if (!NumeralWords.Parts.TryGet(text, at, out var divisor) || (article && !text.Follows(at)) || text.Of(at)[^1] is 's' or 'S') return false;
        if (divisor is not (2 or 4) && !article) return false;
        if (TryScale(text, at + 1, 1m / divisor, index, out numeral)) return true;
        if (divisor == 2) return TryReadHalf(text, index, at, out numeral);
        if (!article || !(Comparing.Contains(text, at + 1) || IsAmount(text, index, at))) return false;
        numeral = new Numeral(index, at + 1, 1m / divisor, NumberForm.Fraction);
        return true;
    }

    /// <summary>The part after a numerator: "thirds" in "two-thirds"; or "and a half" after a whole.</summary>
    public static Numeral Extend(LexedText text, Numeral whole)
    {
        if (whole.Value is not { } value) return whole;
        var at = WordNumeralReader.SkipLooseHyphen(text, whole.Next);
        if (value is > 0 and < 100 && whole.Scale == 1 && text.Follows(at) && NumeralWords.Parts.TryGet(text, at, out var divisor) && IsPart(text, whole, at, value))
            return TryScale(text, at + 1, value / divisor, whole.First, out var scaled) ? scaled : new Numeral(whole.First, at + 1, value / divisor, NumberForm.Fraction);
        return ExtendByAnd(text, whole);
    }

    /// <summary>"two and a half", "3 million and a quarter".</summary>
    public static Numeral ExtendByAnd(LexedText text, Numeral whole)
    {
        if (whole.Value is not { } value) return whole;
        var and = WordNumeralReader.SkipHyphen(text, whole.Next);
        if (!text.Is(and, "and") || !text.Follows(and)) return whole;
        var at = WordNumeralReader.SkipHyphen(text, and + 1);
        var above = 1;
        if (!text.Is(at, "a") && (!NumeralWords.Small.TryGet(text, at, out above) || above is 0 or > 9)) return whole;
        at = WordNumeralReader.SkipHyphen(text, at + 1);
        if (!NumeralWords.Parts.TryGet(text, at, out var divisor) || divisor > 10 || above >= divisor) return whole;
        var part = above / divisor;
        var (by, next) = WordNumeralReader.ReadScale(text, at + 1);
        // "two and a half million", "two million and a half", "one billion and a half million".
        if (whole.Scale == 1) return new Numeral(whole.First, next, SafeDecimal.Multiply(value + part, by), NumberForm.Words, by);
        return whole with { Next = by < whole.Scale ? next : at + 1, Value = SafeDecimal.Add(value, part * (next > at + 1 && by < whole.Scale ? by : whole.Scale)) };
    }

    private static bool TryReadHalf(LexedText text, int index, int half, out Numeral numeral)
    {
        numeral = new Numeral(index, half + 1, 0.5m, NumberForm.Fraction);
        if (BeforeNoHalf.Contains(text, index - 1)) return false;
        if (index < half && IsAmount(text, index, half)) return true;
        if (!text.Follows(half + 1)) return false;
        if (index < half) return text.Is(half + 1, "of") || UnitReader.StartsUnit(text, half + 1);
        if (text.IsHyphen(half + 1)) return false;
        if (!text.Is(half + 1, "a") && !text.Is(half + 1, "an")) return AfterHalf.Contains(text, half + 1) || (text.Is(index - 1, "by") && !text.IsNextWord(half + 1));
        numeral = numeral with { Next = half + 2 };
        return text.IsWord(half + 2);
    }

    /// <summary>"fell by a fifth", "about a third": a part of what was told, with nothing behind it that "a fifth" could count off.</summary>
    private static bool IsAmount(LexedText text, int article, int part) =>
        BeforeAmount.Contains(text, article - 1) && text.Follows(article) && !(text.IsHyphen(part + 1) && text.IsJoined(part + 1)) && !(text.IsNextWord(part + 1) && !ClosedClass.Words.Contains(text, part + 1));

    /// <summary>"[half] a million", "[three quarters] of a million", "[quarter] million".</summary>
    private static bool TryScale(LexedText text, int index, decimal value, int first, out Numeral numeral)
    {
        var at = index;
        if (text.Is(at, "of") && text.Is(at + 1, "a")) at++;
        if (text.Is(at, "a")) at++;
        var (by, next) = WordNumeralReader.ReadScale(text, at);
        if (next == at) (by, next) = WordNumeralReader.ReadDozen(text, 1, at);
        numeral = new Numeral(first, next, value * by, NumberForm.Words, by);
        return next > at;
    }

    private static bool IsPart(LexedText text, Numeral whole, int at, decimal value)
    {
        var plural = text.Of(at)[^1] is 's' or 'S';
        if (plural != (value > 1) || value != decimal.Truncate(value)) return false;
        var hyphenated = at > whole.Next;
        // "two quarters" are months, "one third party" is an ordinal; a hyphen or "of" makes a fraction of them.
        if (hyphenated || text.Is(at + 1, "of") || text.Is(at + 1, "the")) return true;
        return (plural && value < 10 && !text.Is(at, "quarters")) || (text.Is(at, "quarters") && value == 3) || (!plural && !text.IsNextWord(at + 1));
    }

    private static bool IsSlash(LexedText text, int index) => text.SymbolAt(index) is '/' or '\u2044';
}
