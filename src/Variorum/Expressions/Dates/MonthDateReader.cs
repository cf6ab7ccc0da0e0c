using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads dates with a month's or a weekday's name: "Tuesday 10th April", "Sept. 1, 2013", "22-Jan-2019", "December 2012", "Monday".</summary>
internal static class MonthDateReader
{
    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var at = index;
        DayOfWeek? weekday = null;
        if (DateWords.Weekdays.TryGet(text, index, out var named) && IsWeekday(text, index))
        {
            weekday = (DayOfWeek)(int)named;
            at++;
            if (text.IsSymbol(at, '.') && text.IsJoined(at) && text[index].Length <= 5) at++;
            if (text.IsSymbol(at, ',')) at++;
            if (text.Follows(at) && TryReadMonthDate(text, at, weekday, index, out hit)) return true;
            if (MonthlessDayReader.TryReadAfterWeekday(text, at, out var day, out var end))
            {
                hit = new DateHit(index, end, DateKind.Partial, new DateForm.Calendar(null, null, day, weekday));
                return true;
            }

            hit = new DateHit(index, index + 1, DateKind.Relative, new DateForm.Calendar(null, null, null, weekday));
            return true;
        }

        return TryReadMonthDate(text, at, weekday, index, out hit);
    }

    private static bool TryReadMonthDate(LexedText text, int index, DayOfWeek? weekday, int first, out DateHit hit) =>
        TryReadDayFirst(text, index, weekday, first, out hit) || TryReadMonthFirst(text, index, weekday, first, out hit);

    private static bool TryReadDayFirst(LexedText text, int index, DayOfWeek? weekday, int first, out DateHit hit)
    {
        hit = null!;
        if (!DayReader.TryReadDay(text, index, out var day, out var next) || IsTail(text, index)) return false;
        if (text.Is(next, "day") && text.Is(next + 1, "of")) next++;
        if (TryReadDayRange(text, next, day, weekday, first, out hit)) return true;
        var of = text.Is(next, "of");
        var at = of || ((text.IsDash(next) || text.SymbolAt(next) is '/' or '.') && text.IsJoined(next)) ? next + 1 : next;
        if (!text.Follows(at)) return false;
        var month = DateWords.MonthAt(text, at, misspelt: true);
        if (month == 0 || (text.IsJoined(at) && text.IsJoined(at + 1) && text.IsDigits(at + 1))) return false;
        // "the first march": in lower case only "of" or digits make a month of it.
        if (!text.IsCapitalised(at) && !of && !text.IsDigits(index)) return false;
        Finish(text, at, month, day, weekday, first, out hit);
        return true;
    }

    /// <summary>The end of a word or of a decimal figure: the 31 of "107.31 August".</summary>
    private static bool IsTail(LexedText text, int index) =>
        text.IsJoined(index) && (text.IsWord(index - 1) || (text.SymbolAt(index - 1) is '.' or ',' && text.IsDigits(index - 2) && text.IsJoined(index - 1)));

    /// <summary>"5-7 April 2018", "5 and 6 April", "5 to 7 April".</summary>
    private static bool TryReadDayRange(LexedText text, int next, int day, DayOfWeek? weekday, int first, out DateHit hit)
    {
        hit = null!;
        if (!(text.IsDash(next) || text.Is(next, "to") || text.Is(next, "and") || text.Is(next, "until")) || !DayReader.TryReadDay(text, next + 1, out var last, out var after)) return false;
        if (text.Is(after, "of")) after++;
        var month = text.Follows(after) ? DateWords.MonthAt(text, after) : 0;
        if (month == 0 || last <= day) return false;
        Finish(text, after, month, last, null, first, out hit);
        var to = (DateForm.Calendar)hit.Form;
        hit = hit with { Form = new DateForm.Between(to with { Day = day, Weekday = weekday }, to) };
        return true;
    }

    private static bool TryReadMonthFirst(LexedText text, int index, DayOfWeek? weekday, int first, out DateHit hit)
    {
        hit = null!;
        var month = DateWords.MonthAt(text, index, misspelt: IsDayAndYear(text, index + 1));
        if (month == 0 || text[index].InAddress || (text.IsJoined(index) && text.SymbolAt(index - 1) is '\'' or '_')) return false;
        var next = SkipPoint(text, index);
        var at = text.IsHyphen(next) && text.IsJoined(next) && text.IsDigits(next + 1) ? next + 1 : next;
        if (text.Follows(at) && (DayReader.TryReadDay(text, at, out var day, out var end) ? IsDayOfMonth(text, at, end) : DayReader.TryReadSpelledDay(text, at, out day, out end)))
        {
            if (TryReadLastDay(text, end, day, out var last, out var after)) end = after;
            var dated = new DateForm.Calendar(null, month, day, weekday);
            if (DayReader.TryReadYear(text, end, out var year, out after)) (dated, end) = (dated with { Year = year }, after);
            else if (text.IsHyphen(end) && text.IsJoined(end) && text.SmallNumber(end + 1) is >= 1000 and <= 2199) (dated, end) = (dated with { Year = text.SmallNumber(end + 1) }, end + 2);
            hit = new DateHit(first, end, KindOf(dated), last > day ? new DateForm.Between(dated, dated with { Day = last, Weekday = null }) : dated);
            return true;
        }

        var bare = new DateForm.Calendar(null, month, null, null);
        at = text.IsHyphen(next) && text.IsJoined(next) ? next + 1 : next;
        if (DayReader.TryReadYear(text, at, out var written, out end))
        {
            hit = new DateHit(first, end, DateKind.Absolute, bare with { Year = written });
            return true;
        }

        // "August 99": no month has so many days.
        if (text.IsCapitalised(index) && text.SmallNumber(next) is >= 32 and var two && text[next].Length == 2 && text.Follows(next) && !text.IsJoined(next + 1))
        {
            hit = new DateHit(first, next + 1, DateKind.Absolute, bare with { Year = DayReader.FullYear(two) });
            return true;
        }

        if (weekday is not null || !IsMonth(text, index)) return false;
        hit = new DateHit(first, index + 1, DateKind.Partial, bare);
        return true;
    }

    private static void Finish(LexedText text, int monthAt, int month, int day, DayOfWeek? weekday, int first, out DateHit hit)
    {
        var next = SkipPoint(text, monthAt);
        var form = new DateForm.Calendar(null, month, day, weekday);
        var at = (text.IsDash(next) || text.SymbolAt(next) is '/') && text.IsJoined(next) && text.IsJoined(next + 1) ? next + 1 : next;
        if (DayReader.TryReadYear(text, at, out var year, out var end)) (form, next) = (form with { Year = year }, end);
        else if (at > next && text.SmallNumber(at) >= 0 && text[at].Length == 2) (form, next) = (form with { Year = DayReader.FullYear(text.SmallNumber(at)) }, at + 1);
        else if (next > monthAt + 1 && !text.IsJoined(next)) next = monthAt + 1;
        hit = new DateHit(first, next, KindOf(form), form);
    }

    private static DateKind KindOf(DateForm.Calendar form) => form.Year is null ? DateKind.Partial : DateKind.Absolute;

    /// <summary>The point of "Sept. 1"; only where something of the date follows, else it ends the sentence.</summary>
    private static int SkipPoint(LexedText text, int month) =>
        text.IsSymbol(month + 1, '.') && text.IsJoined(month + 1) && text[month].Length <= 4 && text.Follows(month + 2) && (text.IsDigits(month + 2) || text.Is(month + 2, "the"))
            ? month + 2
            : month + 1;

    private static bool TryReadLastDay(LexedText text, int end, int day, out int last, out int next)
    {
        (last, next) = (0, end);
        return (text.IsDash(end) || text.Is(end, "to") || text.Is(end, "and") || text.Is(end, "until")) && DayReader.TryReadDay(text, end + 1, out last, out next)
            && last > day && !(DateWords.MonthAt(text, next) > 0) && !(text.IsJoined(next) && (text.IsWord(next) || text.IsDash(next)));
    }

    /// <summary>"June 15" and "June 15, 2009", not the "June 15 000" of a figure, nor "March 10 km".</summary>
    private static bool IsDayOfMonth(LexedText text, int at, int end) =>
        !(text.IsJoined(end) && (text.SymbolAt(end) is ',' or '.' && text.IsDigits(end + 1) && text.IsJoined(end + 1) && text[end + 1].Length != 4))
        && !(text.IsWord(end) && text.IsJoined(end)) && (!text.Is(at, "the") || Numbers.OrdinalReader.TryRead(text, at + 1, out _));

    private static bool IsDayAndYear(LexedText text, int index) =>
        DayReader.TryReadDay(text, index, out _, out var next) && DayReader.TryReadYear(text, next, out _, out _);

    /// <summary>A month that stands alone: "may" is mostly a verb, "March" may be a walk, and names of people are months.</summary>
    private static bool IsMonth(LexedText text, int index)
    {
        var led = text.Follows(index) && DateWords.Leads.Contains(text, text.IsHyphen(index - 1) && text.IsJoined(index) ? index - 2 : index - 1);
        var full = text[index].Length > 4 || text.Is(index, "June") || text.Is(index, "July") || text.Is(index, "May");
        if (!full) return (text.IsCapitalised(index) && led) || text.Is(index - 1, "last") || text.Is(index - 1, "next");
        if (text.Is(index + 2, "year") && (text.Is(index + 1, "next") || text.Is(index + 1, "last") || text.Is(index + 1, "this"))) return true;
        if (!text.IsCapitalised(index)) return led && !text.Is(index, "may") && !text.Is(index, "march") && !text.Is(index, "august");
        if (!text.Is(index, "May") && !text.Is(index, "March") && !text.Is(index, "April") && !text.Is(index, "June") && !text.Is(index, "August")) return true;
        return led || text.Is(index - 1, "the");
    }

    /// <summary>"the Sunday Herald".</summary>
    private static bool IsTitle(LexedText text, int index) =>
        text.Is(index - 1, "the") && text.Follows(index) && text.IsNextWord(index + 1) && text.IsCapitalised(index + 1) && DateWords.MonthAt(text, index + 1) == 0 && !ClosedClass.Words.Contains(text, index + 1);

    private static bool IsWeekday(LexedText text, int index) =>
        !text[index].InAddress && !IsTitle(text, index) && (text.IsCapitalised(index) || (text[index].Length > 5 && text.Follows(index) && DateWords.Leads.Contains(text, index - 1)))
        && (text[index].Length > 4 || text.IsSymbol(index + 1, ',') || text.IsSymbol(index + 1, '.') || text.IsDigits(index + 1) || DateWords.MonthAt(text, index + 1) > 0);
}
