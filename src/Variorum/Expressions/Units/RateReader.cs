using Variorum.Expressions.Dates;
using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>Reads what a quantity is counted for each of: "per barrel", "a day", "/kg", "-a-share".</summary>
internal static class RateReader
{
    /// <summary>What stands after a mere "a" in a rate.</summary>
    private static readonly WordSet Common = new("""
        share barrel gallon ounce litre liter kilo kilogram kilogramme pound ton tonne head person piece pint bottle mile kilometre kilometer unit page night game
        dozen bushel acre hectare day week month year hour minute second pop go item copy decade quarter
        """);

    /// <summary>"a year earlier" is a date.</summary>
    private static readonly WordSet After = new("earlier later ago before after");

    public static bool TryRead(LexedText text, int index, out string per, out string code, out int next)
    {
        (per, code, next) = ("", "", index);
        var at = text.IsHyphen(index) && text.IsJoined(index) ? index + 1 : WordNumeralReader.SkipLooseHyphen(text, index);
        if (text.IsSymbol(at, '/') && text.IsJoined(at) && text.IsJoined(at + 1)) return TryReadNoun(text, at + 1, anyNoun: false, ref per, ref code, ref next);
        var article = text.Is(at, "a") || text.Is(at, "an");
        if (!text.Follows(at) || !(article || text.Is(at, "per"))) return false;
        var noun = text.IsHyphen(at + 1) && text.IsJoined(at + 1) ? at + 2 : WordNumeralReader.SkipLooseHyphen(text, at + 1);
        if (article && After.Contains(text, noun + 1)) return false;
        return text.Follows(noun) && (!article || Common.Contains(text, noun)) && TryReadNoun(text, noun, anyNoun: !article, ref per, ref code, ref next);
    }

    /// <summary>"[tonnes] of palm oil a year", "[barrels] of oil per day": the time that what is measured is counted in.</summary>
    public static bool TryReadAfterWhat(LexedText text, int index, out string per, out string code, out int next)
    {
        (per, code, next) = ("", "", index);
        if (!text.Is(index, "of") || !text.Follows(index)) return false;
        var at = index + 1;
        while (at < index + 5 && ((text.IsNextWord(at) && !ClosedClass.Words.Contains(text, at)) || (text.IsDigits(at) && text.IsJoined(at)))) at++;
        var tie = text.Is(at, "a") || text.Is(at, "an") || text.Is(at, "per");
        return at > index + 1 && tie && text.Follows(at) && !After.Contains(text, at + 2) && DateWords.TryUnit(text, at + 1, out _) && !DateWords.IsPluralUnit(text, at + 1) && TryReadNoun(text, at + 1, anyNoun: false, ref per, ref code, ref next);
    }

    private static bool TryReadNoun(LexedText text, int index, bool anyNoun, ref string per, ref string code, ref int next)
    {
        if (text.Is(index, "annum")) (per, code, next) = ("year", "year", index + 1);
        // "$80/£50" are two sums.
        else if (Common.Contains(text, index) || !UnitReader.TryReadPlain(text, index, out var unit, out var end) || (unit.Dimension == Dimension.Money && text.IsDigits(end))) return TryReadWord(text, index, anyNoun, ref per, ref code, ref next);
        else (per, code, next) = (unit.Name, unit.Dimension == Dimension.Time ? unit.Name : unit.Code, end);
        return true;
    }

    private static bool TryReadWord(LexedText text, int index, bool anyNoun, ref string per, ref string code, ref int next)
    {
        if (!text.IsWord(index) || ClosedClass.Words.Contains(text, index) || !(anyNoun || Common.Contains(text, index))) return false;
        var word = text.Of(index).ToString().ToLowerInvariant();
        var known = UnitTable.Words.TryMatch(text, index, out var end, out var unit) && end == index + 1;
        (per, code, next) = (known ? unit.Name : word, known ? unit.Name : word, index + 1);
        return true;
    }
}
