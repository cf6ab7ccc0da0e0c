using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads dates in digits alone: "2018-04-10", "06.01.2018", "6/1/2018", "2018/04".</summary>
internal static class NumericDateReader
{
    private static readonly WordSet BeforeDay = new("on from to until till since by before after through between and dated");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.IsDigits(index) || text[index].InAddress || IsGlued(text, index)) return false;
        if (text[index].Length == 6) return TryReadTimeGroup(text, index, out hit);
        var mark = text.SymbolAt(index + 1);
        if (mark is not ('-' or '/' or '.' or '\u2013') || !text.IsJoined(index + 1) || !text.IsJoined(index + 2)) return false;
        if (text.IsWord(index + 2)) return TryReadNamedMonth(text, index, mark, out hit);
        if (!text.IsDigits(index + 2)) return false;
        var third = text.SymbolAt(index + 3) == mark && IsTied(text, index + 3);
        if (!third) return TryReadYearMonth(text, index, mark, out hit) || (mark == '/' && TryReadDayMonth(text, index, out hit));
        if (text.SymbolAt(index + 5) == mark && text.IsJoined(index + 5) && text.IsDigits(index + 6) && text.IsJoined(index + 6)) return false;
        return text[index].Length == 4 ? TryReadYearFirst(text, index, out hit) : TryReadYearLast(text, index, out hit);
    }

    private static bool TryReadYearFirst(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var (year, month, day) = (text.SmallNumber(index), text.SmallNumber(index + 2), text.SmallNumber(index + 4));
        if (year is < 1000 or > 2199 || text[index + 2].Length > 2 || text[index + 4].Length > 2 || !EdtfDate.TryOfDay(year, month, day, out _)) return false;
        hit = new DateHit(index, index + 5, DateKind.Absolute, new DateForm.Calendar(year, month, day, null));
        return true;
    }

    private static bool TryReadYearLast(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var (first, second, year) = (text.SmallNumber(index), text.SmallNumber(index + 2), text.SmallNumber(index + 4));
        if (text[index].Length > 2 || text[index + 2].Length > 2 || text[index + 4].Length is not (2 or 4)) return false;
        if (text[index + 4].Length == 2) year = text.IsSymbol(index + 1, '.') && text[index].Length == 1 ? -1 : DayReader.FullYear(year);
        if (year is < 1000 or > 2199 || first is < 1 or > 31 || second is < 1 or > 31) return false;
        // A point never parts month and day in that order; a figure over 12 can only be the day.
        var dayFirst = text.IsSymbol(index + 1, '.') || first > 12;
        if (!dayFirst && second <= 12)
        {
            hit = new DateHit(index, index + 5, DateKind.Absolute, new DateForm.Ambiguous(first, second, year));
            return true;
        }

        var (day, month) = dayFirst && second <= 12 ? (first, second) : (second, first);
        if (!EdtfDate.TryOfDay(year, month, day, out _)) return false;
        hit = new DateHit(index, index + 5, DateKind.Absolute, new DateForm.Calendar(year, month, day, null));
        return true;
    }

    /// <summary>"051840 MAR 25", "051840Z MAR 25": day, hour and minute, month and year, as wires and armies stamp.</summary>
    private static bool TryReadTimeGroup(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var at = text.IsWord(index + 1) && text.IsJoined(index + 1) && text[index + 1].Length == 1 ? index + 2 : index + 1;
        var (stamp, month) = (text.SmallNumber(index), DateWords.MonthAt(text, at));
        if (month == 0 || !text.Follows(at) || !text.Follows(at + 1) || text.SmallNumber(at + 1) is not (>= 0 and var year) || text[at + 1].Length is not (2 or 4)) return false;
        var (day, hour, minute) = (stamp / 10_000, stamp / 100 % 100, stamp % 100);
        if (text[at + 1].Length == 2) year += 2000;
        if (hour > 23 || minute > 59 || !EdtfDate.TryOfDay(year, month, day, out _)) return false;
        hit = new DateHit(index, at + 2, DateKind.Absolute, new DateForm.Calendar(year, month, day, null)) { Time = new ClockTime(hour, minute, null) };
        return true;
    }

    /// <summary>"2019-Sep-01", "2019/sep/1".</summary>
    private static bool TryReadNamedMonth(LexedText text, int index, char mark, out DateHit hit)
    {
        hit = null!;
        var (year, month, day) = (text.SmallNumber(index), DateWords.MonthAt(text, index + 2), text.SmallNumber(index + 4));
        if (month == 0 || text[index].Length != 4 || text.SymbolAt(index + 3) != mark || !text.IsJoined(index + 3) || !IsTied(text, index + 3) || text[index + 4].Length > 2 || !EdtfDate.TryOfDay(year, month, day, out _)) return false;
        hit = new DateHit(index, index + 5, DateKind.Absolute, new DateForm.Calendar(year, month, day, null));
        return true;
    }

    /// <summary>"22/04", "on 4/22": a slash that no fraction has, one figure over 12, and no more than a day and a month.</summary>
    private static bool TryReadDayMonth(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var (first, second) = (text.SmallNumber(index), text.SmallNumber(index + 2));
        if (text[index].Length > 2 || text[index + 2].Length > 2 || (text.IsJoined(index + 3) && (text.IsWord(index + 3) || text.IsDigits(index + 4) || text.SymbolAt(index + 3) is '/' or '-' or '%'))) return false;
        var (day, month) = first > 12 ? (first, second) : (second, first);
        var plain = text.Of(index)[0] == '0' || text.Of(index + 2)[0] == '0' || (text.Follows(index) && BeforeDay.Contains(text, index - 1) && !(text.IsNextWord(index + 3) && !ClosedClass.Words.Contains(text, index + 3)));
        // "24/7" is always.
        if (day <= 12 || !plain || (first == 24 && second == 7) || !EdtfDate.TryOfDay(2000, month, day, out _)) return false;
        hit = new DateHit(index, index + 3, DateKind.Partial, new DateForm.Calendar(null, month, day, null));
        return true;
    }

    /// <summary>"2018/04", "2018-04"; "04/2018".</summary>
    private static bool TryReadYearMonth(LexedText text, int index, char mark, out DateHit hit)
    {
        hit = null!;
        if (mark is '.' or '\u2013' || (text.IsJoined(index + 3) && (text.IsWord(index + 3) || text.SymbolAt(index + 3) is '%' or '-' or '/'))) return false;
        var yearFirst = text[index].Length == 4 && (text[index + 2].Length == 2 || (mark == '/' && text[index + 2].Length == 1));
        if (!yearFirst && !(text[index].Length <= 2 && text[index + 2].Length == 4 && mark == '/')) return false;
        var (year, month) = yearFirst ? (text.SmallNumber(index), text.SmallNumber(index + 2)) : (text.SmallNumber(index + 2), text.SmallNumber(index));
        // "2011-12" and "2010/11" are rather seasons than months: two years that follow each other are left to the year reader.
        if (year is < 1900 or > 2100 || month is < 1 or > 12 || (yearFirst && month == (year + 1) % 100)) return false;
        hit = new DateHit(index, index + 3, DateKind.Absolute, new DateForm.Calendar(year, month, null, null));
        return true;
    }

    private static bool IsTied(LexedText text, int mark) => text.IsJoined(mark) && text.IsDigits(mark + 1) && text.IsJoined(mark + 1);

    private static bool IsGlued(LexedText text, int index) =>
        text.IsJoined(index) && (text.IsWord(index - 1) || (text.SymbolAt(index - 1) is '.' or '-' or '/' or '+' or '$' or '€' or '£' or ':' && !(text.SymbolAt(index - 1) == '-' && !text.IsJoined(index - 1))));
}
