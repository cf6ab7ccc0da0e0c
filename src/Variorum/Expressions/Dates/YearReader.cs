using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Expressions.Dates;

/// <summary>Reads years, runs of years, decades and centuries: "2003", "1980-1988", "2011-12", "the 1970's", "20th century".</summary>
internal static class YearReader
{
    private static readonly WordTable<decimal> DecadeWords = WordTables.Numbers("twenties 1920|thirties 1930|forties 1940|fifties 1950|sixties 1960|seventies 1970|eighties 1980|nineties 1990|noughties 2000");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text[index].InAddress) return false;
        if (TryReadCentury(text, index, out hit) || TryReadDecade(text, index, out hit)) return true;
        if (text.IsDigits(index)) return TryReadRun(text, index, out hit) || TryReadOne(text, index, out hit);
        if (TryReadShort(text, index, out hit)) return true;
        return TryReadSpelled(text, index, out hit);
    }

    private static bool TryReadOne(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!BareYear.IsYear(text, index)) return false;
        hit = Year(index, index + 1, text.SmallNumber(index));
        return true;
    }

    /// <summary>"1980-1988", "2014-15", "1999/2000".</summary>
    private static bool TryReadRun(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var year = text.SmallNumber(index);
        if (year is < 1000 or > 2199 || text[index].Length != 4 || (text.IsJoined(index) && (text.IsWord(index - 1) || text.SymbolAt(index - 1) is '-' or '/' or '.'))) return false;
        var tied = text.IsDash(index + 1) || (text.SymbolAt(index + 1) is '/' && text.IsJoined(index + 1) && text.IsJoined(index + 2));
        if (!tied || !text.IsDigits(index + 2) || text.IsJoined(index + 1) != text.IsJoined(index + 2)) return false;
        if (text.IsJoined(index + 3) && (text.IsWord(index + 3) || text.IsDash(index + 3) || text.SymbolAt(index + 3) is '/' or '%')) return false;
        var last = text.SmallNumber(index + 2);
        if (text[index + 2].Length == 2 && text.IsJoined(index + 1)) last += year / 100 * 100;
        else if (text[index + 2].Length != 4) return false;
        if (last <= year || last > 2199 || last - year > 500 || CountsSomething(text, index, index + 3)) return false;
        hit = new DateHit(index, index + 3, DateKind.Absolute, new DateForm.Between(new DateForm.Calendar(year, null, null, null), new DateForm.Calendar(last, null, null, null)));
        return true;
    }

    /// <summary>"1500-2000 people".</summary>
    private static bool CountsSomething(LexedText text, int first, int next) =>
        UnitReader.StartsUnit(text, next) || CurrencyMarks.EndsBefore(text, first)
        || (text.Follows(next) && Nouns.LooksPlural(text, next) && !text.IsCapitalised(next) && !DateWords.Leads.Contains(text, first - 1) && !text.Is(first - 1, "the"));

    /// <summary>"1980s", "1980's", "80s", "'80s", "the eighties".</summary>
    private static bool TryReadDecade(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var start = text.IsApostrophe(index) && text.IsJoined(index + 1) && !(text.IsJoined(index) && text.IsWord(index - 1)) ? index + 1 : index;
        if (text.IsDigits(start))
        {
            var at = text.IsApostrophe(start + 1) && text.IsJoined(start + 1) ? start + 2 : start + 1;
            if (!text.Is(at, "s") || !text.IsJoined(at) || (text.IsJoined(start) && start == index && (text.IsWord(index - 1) || text.IsHyphen(index - 1) && !text.Is(index - 2, "mid")))) return false;
            var year = text.SmallNumber(start);
            if (year % 10 != 0 || text[start].Length is not (2 or 4) || (text[start].Length == 4 && year is < 1000 or > 2190)) return false;
            // "in her 80s" is an age.
            if (text[start].Length == 2 && (year < 20 || text.Is(index - 1, "his") || text.Is(index - 1, "her") || text.Is(index - 1, "their") || text.Is(index - 1, "my"))) return false;
            hit = new DateHit(index, at + 1, DateKind.Absolute, new DateForm.Decade(year < 100 ? 1900 + year : year));
            return true;
        }

        if (TryReadSpelledDecade(text, index, out hit)) return true;
        if (!DecadeWords.TryGet(text, index, out var named)) return false;
        var century = text.IsHyphen(index - 1) ? index - 2 : index - 1;
        if (text.Is(century, "his") || text.Is(century, "her") || text.Is(century, "their")) return false;
        if (!text.Is(century, "the") && !text.Is(century, "early") && !text.Is(century, "late") && !text.Is(century, "mid")) return false;
        hit = new DateHit(index, index + 1, DateKind.Absolute, new DateForm.Decade((int)named));
        return true;
    }

    /// <summary>"the nineteen seventies", "the twenty-tens", "the two thousands".</summary>
    private static bool TryReadSpelledDecade(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.Follows(index) || !text.Is(index - 1, "the") || !NumeralWords.Small.TryGet(text, index, out var century)) return false;
        var at = WordNumeralReader.SkipHyphen(text, index + 1);
        if (!text.Follows(at)) return false;
        var decade = century == 2 && text.Is(at, "thousands") ? 2000
            : century is >= 17 and <= 20 && DecadeWords.TryGet(text, at, out var named) ? (century * 100) + ((int)named % 100)
            : century is >= 17 and <= 20 && text.Is(at, "tens") ? (century * 100) + 10
            : 0;
        if (decade == 0) return false;
        hit = new DateHit(index, at + 1, DateKind.Absolute, new DateForm.Decade(decade));
        return true;
    }

    private static bool TryReadCentury(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!OrdinalReader.TryRead(text, index, out var ordinal) || ordinal.Value is not (>= 1 and <= 22)) return false;
        var at = text.IsHyphen(ordinal.Next) ? ordinal.Next + 1 : ordinal.Next;
        if (!text.Follows(at) || !(text.Is(at, "century") || text.Is(at, "centuries"))) return false;
        hit = new DateHit(index, at + 1, DateKind.Absolute, new DateForm.Century(((int)ordinal.Value.Value - 1) * 100));
        return true;
    }

    /// <summary>"'82".</summary>
    private static bool TryReadShort(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text.SymbolAt(index) is not ('\'' or '\u2019' or '\u2018') || !text.IsDigits(index + 1) || !text.IsJoined(index + 1) || text[index + 1].Length != 2) return false;
        if (text.IsJoined(index) || text.IsApostrophe(index + 2) || (text.IsWord(index + 2) && text.IsJoined(index + 2)) || !DateWords.Leads.Contains(text, index - 1)) return false;
        hit = Year(index, index + 2, DayReader.FullYear(text.SmallNumber(index + 1)));
        return true;
    }

    /// <summary>"nineteen eighty-four", "twenty eighteen", after a word of time.</summary>
    private static bool TryReadSpelled(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!DateWords.Leads.Contains(text, index - 1) || !TryReadSpelledYear(text, index, out var year, out var next) || Nouns.LooksPlural(text, next)) return false;
        hit = Year(index, next, year);
        return true;
    }

    /// <summary>"nineteen eighty-four", "twenty eighteen", "two thousand and eighteen".</summary>
    public static bool TryReadSpelledYear(LexedText text, int index, out int year, out int next)
    {
        (year, next) = (0, index);
        if (!NumeralWords.Small.TryGet(text, index, out var century)) return false;
        if (century is 1 or 2 && text.Is(index + 1, "thousand") && WordNumeralReader.TryRead(text, index, out var whole) && whole.Value is >= 1000 and < 2100 && (century == 2 || whole.Value % 100 != 0))
        {
            (year, next) = ((int)whole.Value.Value, whole.Next);
            return true;
        }

        if (century is not (>= 17 and <= 20)) return false;
        var at = text.IsHyphen(index + 1) ? index + 2 : index + 1;
        // "nineteen oh one"
        if (text.Follows(at + 1) && (text.Is(at, "oh") || text.Is(at, "zero")) && NumeralWords.Small.TryGet(text, at + 1, out var one) && one is > 0 and < 10)
        {
            (year, next) = ((century * 100) + one, at + 2);
            return true;
        }

        if (!text.Follows(at) || !NumeralWords.Small.TryGet(text, at, out _) || !WordNumeralReader.TryRead(text, at, out var rest) || rest.Value is not (>= 10 and < 100)) return false;
        (year, next) = ((century * 100) + (int)rest.Value.Value, rest.Next);
        return true;
    }

    private static DateHit Year(int first, int next, int year) => new(first, next, DateKind.Absolute, new DateForm.Calendar(year, null, null, null));
}
