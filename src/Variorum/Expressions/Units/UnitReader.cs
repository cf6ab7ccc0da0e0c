using Variorum.Expressions.Dates;
using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Reads a unit after a figure: "km", "-mile", "per cent", "years old", "(kg)".</summary>
internal static class UnitReader
{
    /// <summary>One-letter signs that are also read with a blank between.</summary>
    private const string ApartLetters = "mgLlWVtKhFRJN";

    private static readonly Unit YearsOfAge = new("years", "year of age", Dimension.Age);

    /// <summary>Between a figure and a unit of time: "six straight days".</summary>
    private static readonly WordSet Adjectives = new("straight consecutive full whole previous past long working trading business calendar more additional");

    public static bool StartsUnit(LexedText text, int index) => TryReadPlain(text, index, out _, out _);

    public static bool TryRead(LexedText text, Numeral numeral, out Unit unit, out int next)
    {
        if (!TryReadPlain(text, numeral.Next, out unit, out next) && !TryReadBracketed(text, numeral.Next, out unit, out next) && !TryReadPart(text, numeral, out unit, out next))
            return TryReadPound(text, numeral, out unit, out next) || TryReadAge(text, numeral, ref unit, ref next);
        if (IsVerb(text, numeral, unit)) return false;
        if (unit.Dimension == Dimension.Time) ReadAge(text, ref unit, ref next);
        return true;
    }

    public static bool TryReadPlain(LexedText text, int index, out Unit unit, out int next)
    {
        var at = WordNumeralReader.SkipHyphen(text, index);
        if (at == index && IsLooseUnit(text, index)) at = index + 1;
        (unit, next) = (null!, index);
        if (Adjectives.Contains(text, at) && DateWords.TryUnit(text, at + 1, out _)) at++;
        if (!text.Follows(at) || text[at].InAddress || (text.Before(at) == Gap.Line && !text.IsWord(at))) return false;
        var signed = UnitTable.Signs.TryMatch(text, at, out var signEnd, out var sign) && IsSign(text, at, signEnd);
        var worded = UnitTable.Words.TryMatch(text, at, out var wordEnd, out var word) && IsWord(text, at, wordEnd);
        if (!signed && !worded) return false;
        (unit, next) = signed && (!worded || signEnd >= wordEnd) ? (sign, signEnd) : (word, wordEnd);
        return true;
    }

    /// <summary>The hyphen of "30 - year bonds", in texts that were cut into words.</summary>
    private static bool IsLooseUnit(LexedText text, int index) =>
        WordNumeralReader.SkipLooseHyphen(text, index) > index && text[index + 1].Length > 2 && text.Of(index + 1)[^1] is not 's'
        && ((text.IsNextWord(index + 2) && !ClosedClass.Words.Contains(text, index + 2)) || text.IsHyphen(index + 2));

    /// <summary>A sign ends where the word ends, and one letter alone needs to touch its figure, or to be a common one.</summary>
    private static bool IsSign(LexedText text, int first, int next)
    {
        if (text.IsJoined(next) && (text.IsWord(next) || text.IsDigits(next) || text.IsSymbol(next, '_')) && (text.IsWord(next - 1) || text.IsDigits(next - 1))) return false;
        // "7 COP DRAMAS" in a headline
        if (CurrencyMarks.Words.Contains(text, first) && text.IsNextWord(next) && text[next].Length > 1 && char.IsUpper(text.Of(next)[^1])) return false;
        if (next > first + 1 || !text.IsWord(first) || text[first].Length > 1) return text.SymbolAt(first) != '$' || !(text.IsDigits(next) && text.IsJoined(next));
        if (text.IsApostrophe(next) && text.IsJoined(next)) return false;
        if (text.IsJoined(first)) return true;
        return ApartLetters.Contains(text.Of(first)[0], StringComparison.Ordinal) && text.Before(first) == Gap.Space && !(text.IsNextWord(next) && text.IsCapitalised(next))
            && !(text.IsSymbol(next, '.') && text.IsJoined(next) && text.IsWord(next + 1)) && !text.IsHyphen(next);
    }

    private static bool IsWord(LexedText text, int first, int next)
    {
        if (text.IsJoined(next) && text.IsWord(next - 1) && (text.IsDigits(next) || text.IsSymbol(next, '_'))) return false;
        if (text[first].Length == 1 && next == first + 1) return text.IsJoined(first);
        // The possessive of a currency is no amount of it.
        return !(text.IsApostrophe(next) && text.Is(next + 1, "s") && text.IsJoined(next + 1) && !text.Is(next - 1, "year") && !text.Is(next - 1, "day"));
    }

    /// <summary>"a quarter of a mile".</summary>
    private static bool TryReadPart(LexedText text, Numeral numeral, out Unit unit, out int next)
    {
        (unit, next) = (null!, numeral.Next);
        if (numeral.Form != NumberForm.Fraction || !text.Is(next, "of") || !(text.Is(next + 1, "a") || text.Is(next + 1, "an"))) return false;
        return TryReadPlain(text, text.Is(next + 2, "US") ? next + 3 : next + 2, out unit, out next);
    }

    private static bool TryReadBracketed(LexedText text, int index, out Unit unit, out int next)
    {
        (unit, next) = (null!, index);
        return text.SymbolAt(index) is '(' or '[' or '{' or '<' && text.Follows(index) && TryReadPlain(text, index + 1, out unit, out next)
            && text.SymbolAt(next) is ')' or ']' or '}' or '>' && ++next > 0;
    }

    /// <summary>Pounds are money in the thousands, and weigh otherwise.</summary>
    private static bool TryReadPound(LexedText text, Numeral numeral, out Unit unit, out int next)
    {
        var at = WordNumeralReader.SkipHyphen(text, numeral.Next);
        (unit, next) = (numeral.Scale >= 1000 || numeral.Value >= 50_000 ? UnitTable.PoundSterling : UnitTable.PoundMass, at + 1);
        return text.Follows(at) && (text.Is(at, "pounds") || text.Is(at, "pound"));
    }

    /// <summary>"won" is mostly a verb, and so are other words that small amounts of money are not counted in.</summary>
    private static bool IsVerb(LexedText text, Numeral numeral, Unit unit) =>
        unit.Code is "KRW" && text.Is(numeral.Next, "won") && !(numeral.Value >= 100 && !ClosedClass.Words.Contains(text, numeral.Next + 1));

    /// <summary>"-old", " old", " of age" after a unit of time.</summary>
    private static void ReadAge(LexedText text, ref Unit unit, ref int next)
    {
        var at = text.IsHyphen(next) && text.IsJoined(next) ? next + 1 : WordNumeralReader.SkipLooseHyphen(text, next);
        var end = text.Is(at, "old") || text.Is(at, "olds") ? at + 1 : text.Is(next, "of") && text.Is(next + 1, "age") ? next + 2 : next;
        if (end == next || !text.Follows(at)) return;
        (unit, next) = (new Unit(unit.Code, $"{unit.Name} of age", Dimension.Age), end);
    }

    /// <summary>"aged 25", "Ana Ferro, 25, said", "an 87 yo man".</summary>
    private static bool TryReadAge(LexedText text, Numeral numeral, ref Unit unit, ref int next)
    {
        (unit, next) = (YearsOfAge, numeral.Next);
        if (text.Is(numeral.Next, "yo") || (text.Is(numeral.Next, "y") && text.Is(numeral.Next + 1, "o")))
        {
            next = text.Is(numeral.Next, "yo") ? numeral.Next + 1 : numeral.Next + 2;
            return true;
        }

        if (numeral.Form is not (NumberForm.Digits or NumberForm.Words) || numeral.Value is not (> 0 and < 120)) return false;
        var before = numeral.First - 1;
        if (text.Is(before, "aged") || (text.Is(before, "age") && text.IsWord(before - 1)) || (text.Is(before, "of") && text.Is(before - 1, "age"))) return true;
        return numeral.Form == NumberForm.Digits && numeral.Next == numeral.First + 1 && text.IsSymbol(before, ',') && text.IsJoined(before) && text.IsCapitalised(before - 1)
            && text.IsSymbol(numeral.Next, ',') && text.IsJoined(numeral.Next) && !text.IsDigits(numeral.Next + 1) && !(text.IsCapitalised(numeral.Next + 1) && text.IsSymbol(numeral.Next + 2, ','));
    }
}
