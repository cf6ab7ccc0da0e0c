using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Reads parts of a longer time by their place in it: "the first Monday of October", "the last day of the year", "the third week of 2027",
/// "the first nine months of 2009".</summary>
internal static class NthReader
{
    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var at = text.Is(index, "the") ? index + 1 : index;
        if (!text.Has(at) || text[at].InAddress || !TryReadPlace(text, at, out var ordinal, out var next) || !text.Follows(next)) return false;
        DayOfWeek? weekday = DateWords.Weekdays.TryGet(text, next, out var named) ? (DayOfWeek)(int)named : null;
        var unit = TimeUnit.Day;
        if (weekday is not null || (DateWords.TryUnit(text, next, out unit) && !DateWords.IsPluralUnit(text, next) && unit is not (TimeUnit.Quarter or TimeUnit.Season)))
            return TryReadWhole(text, next + 1, unit, out var whole, out var end) && Hit(index, end, whole, new DateForm.Nth(ordinal, unit, weekday, whole.Form), out hit);
        return ordinal is 1 or -1 && TryReadSeveral(text, index, next, ordinal < 0, out hit);
    }

    /// <summary>1 for "first", -1 for "last".</summary>
    private static bool TryReadPlace(LexedText text, int index, out int ordinal, out int next)
    {
        (ordinal, next) = (-1, index + 1);
        if (text.Is(index, "last") || text.Is(index, "final") || text.Is(index, "closing")) return true;
        (ordinal, next) = (1, index + 1);
        if (text.Is(index, "opening")) return true;
        if (!OrdinalReader.TryRead(text, index, out var read) || read.Value is not (>= 1 and <= 366)) return false;
        (ordinal, next) = ((int)read.Value.Value, read.Next);
        return true;
    }

    private static bool TryReadSeveral(LexedText text, int first, int index, bool atEnd, out DateHit hit)
    {
        hit = null!;
        return NumeralReader.TryRead(text, index, out var numeral) && numeral is { Form: NumberForm.Digits or NumberForm.Words, Value: >= 2 and <= 366 } && numeral.Value == decimal.Truncate(numeral.Value.Value)
            && text.Follows(numeral.Next) && DateWords.IsPluralUnit(text, numeral.Next) && DateWords.TryUnit(text, numeral.Next, out var unit)
            && TryReadWhole(text, numeral.Next + 1, unit, out var whole, out var end)
            && Hit(first, end, whole, new DateForm.Several((int)numeral.Value.Value, unit, atEnd, whole.Form), out hit);
    }

    /// <summary>"of October 2018", "in 2009", "of the year", "next year": something longer than the unit.</summary>
    private static bool TryReadWhole(LexedText text, int index, TimeUnit unit, out DateHit whole, out int next)
    {
        (whole, next) = (null!, index);
        var tied = text.Is(index, "of") || text.Is(index, "in");
        var at = tied ? index + 1 : index;
        if (!text.Follows(at)) return false;
        if (tied && text.Is(at, "the") && DateWords.TryUnit(text, at + 1, out var same) && text.Follows(at + 1)) whole = new DateHit(at, at + 2, DateKind.Relative, new DateForm.Same(same));
        else if (!(PointedReader.TryRead(text, at, out whole) || (tied && (MonthDateReader.TryRead(text, at, out whole) || TryReadYears(text, at, out whole))))) return false;
        next = whole.Next;
        return UnitOf(whole.Form) > unit;
    }

    /// <summary>"2009", "the 1980s", "the 20th century"; "the 2005 riots" are no year.</summary>
    private static bool TryReadYears(LexedText text, int index, out DateHit years)
    {
        var the = text.Is(index, "the");
        return YearReader.TryRead(text, the ? index + 1 : index, out years) && (!the || years.Form is not DateForm.Calendar);
    }

    private static TimeUnit UnitOf(DateForm form) => form switch
    {
        DateForm.Same same => same.Of,
        DateForm.Unit unit => unit.Of,
        DateForm.Shift { By.Count: 1 } shift => shift.By.Of,
        DateForm.Calendar { Month: not null, Day: null } or DateForm.Nearest { Named: DateForm.Calendar { Month: not null, Day: null } } => TimeUnit.Month,
        DateForm.Calendar { Year: not null, Month: null } => TimeUnit.Year,
        DateForm.Decade => TimeUnit.Decade,
        DateForm.Century => TimeUnit.Century,
        _ => TimeUnit.Second,
    };

    private static bool Hit(int first, int next, DateHit whole, DateForm form, out DateHit hit)
    {
        hit = new DateHit(first, next, whole.Kind, form) { Named = whole.Named };
        return true;
    }
}
