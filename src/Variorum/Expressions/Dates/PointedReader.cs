using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads what "this", "last", "next", "the past", "the following", "the same" point at: "last week", "the past three decades", "next Friday".</summary>
internal static class PointedReader
{
    private static readonly WordTable<decimal> Pointers = WordTables.Numbers("this 0|current 0|last -1|past -1|next 1|coming 1|upcoming 1|previous -2|preceding -2|following 2|same 3|that 3|recent -3|latest -1|final -1");

    /// <summary>After these a single unit is a length: "over the last year", "in the next decade".</summary>
    private static readonly WordSet Lasting = new("over during within throughout in");

    private static readonly WordSet Periods = new("period time point stage season term quarter half");

    public static bool TryRead(LexedText text, int index, out DateHit hit) => TryRead(text, index, isWhole: false, out hit);

    /// <param name="isWhole">The year of "the same period last year" is wanted: then nothing is the same again.</param>
    private static bool TryRead(LexedText text, int index, bool isWhole, out DateHit hit)
    {
        hit = null!;
        var the = text.Is(index, "the");
        var at = the ? index + 1 : index;
        if (!text.Follows(at) && the || !Pointers.TryGet(text, at, out var pointer)) return false;
        var next = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (pointer == 3 && !isWhole && text.Is(at, "same") && TryReadSameIn(text, index, next, out hit)) return true;
        if (TryReadFew(text, index, next, Sign(pointer), out hit)) return true;
        if (pointer is 1 or -1 or 2 or -2 && !text.Is(next, "a") && !CountReader.IsWhole(text, next) && CountReader.TryRead(text, next, out var length, out var end))
        {
            hit = new DateHit(index, end, DateKind.Relative, new DateForm.Stretch(length.Count, length.Of, Sign(pointer)));
            return true;
        }

        if (TryReadAndAHalf(text, index, next, Sign(pointer), out hit)) return true;
        var fiscal = FiscalYears.IsFiscal(text, next) && text.Follows(next + 1);
        var noun = fiscal ? next + 1 : next;
        if (DateWords.TryUnit(text, noun, out var unit) && text.Follows(noun))
        {
            var form = Pointed(text, index, at, noun, (int)pointer, unit);
            if (form is null) return false;
            if (fiscal) form = new DateForm.Fiscal(form);
            hit = new DateHit(index, noun + 1, form is DateForm.Stretch { Count: null } || unit == TimeUnit.Season ? DateKind.Vague : DateKind.Relative, form);
            return true;
        }

        // "following Friday's vote": without an article a preposition.
        return (pointer is 0 or 1 or -1 || (the && pointer is 2 or -2)) && TryReadNamed(text, index, next, Sign(pointer), out hit);
    }

    /// <summary>"the last year and a half".</summary>
    private static bool TryReadAndAHalf(LexedText text, int first, int noun, int direction, out DateHit hit)
    {
        hit = null!;
        if (direction == 0 || !DateWords.TryUnit(text, noun, out var unit) || !text.Is(noun + 1, "and") || !text.Is(noun + 2, "a") || !text.Is(noun + 3, "half")) return false;
        hit = new DateHit(first, noun + 4, DateKind.Relative, new DateForm.Stretch(1.5m, unit, direction));
        return true;
    }

    /// <summary>"the past few weeks", "the last couple of years".</summary>
    private static bool TryReadFew(LexedText text, int first, int index, int direction, out DateHit hit)
    {
        hit = null!;
        if (!text.Is(index, "few") && !text.Is(index, "several") && !text.Is(index, "couple")) return false;
        var counted = text.Is(index, "couple") ? 2m : (decimal?)null;
        var after = text.Is(index + 1, "of") ? index + 2 : index + 1;
        if (!DateWords.TryUnit(text, after, out var unit)) return false;
        hit = new DateHit(first, after + 1, DateKind.Relative, new DateForm.Stretch(counted, unit, direction));
        return true;
    }

    private static DateForm? Pointed(LexedText text, int first, int at, int noun, int pointer, TimeUnit unit)
    {
        var the = at > first;
        if (DateWords.IsPluralUnit(text, noun)) return pointer is 0 or 3 ? null : new DateForm.Stretch(null, unit, Sign(pointer));
        var lasting = the && Lasting.Contains(text, first - 1) && text.Follows(first) && unit > TimeUnit.Day;
        return pointer switch
        {
            // "This Day" is a newspaper, and "to this day" no day.
            _ when unit == TimeUnit.Day && (text.IsCapitalised(noun) || (pointer == 0 && text.Is(first - 1, "to"))) => null,
            -3 => null,
            3 => text.Is(at, "same") && !the ? null : new DateForm.Same(unit),
            // "the next day" is counted from what was told; "next day" too; "next week" from the day of printing.
            2 or -2 => new DateForm.Shift(new DateForm.Length(1, unit), Sign(pointer), ShiftFrom.Mentioned),
            1 when (lasting || unit >= TimeUnit.Decade) && unit != TimeUnit.Weekend => new DateForm.Stretch(1, unit, 1),
            1 when unit == TimeUnit.Day || (the && text.Is(at, "next")) => new DateForm.Shift(new DateForm.Length(1, unit), 1, ShiftFrom.Mentioned),
            // "the last quarter of the match"
            _ when unit is TimeUnit.Quarter && text.Is(noun + 1, "of") => null,
            -1 when text.Is(at, "final") || text.Is(at, "latest") || (unit == TimeUnit.Day && !text.Is(at, "past")) => null,
            -1 when text.Is(at, "past") || (the && unit >= TimeUnit.Decade) || (lasting && unit is not (TimeUnit.Weekend or TimeUnit.Quarter or TimeUnit.Season)) => new DateForm.Stretch(1, unit, -1),
            _ => new DateForm.Unit(unit, pointer),
        };
    }

    /// <summary>"last November", "next Friday", "this spring", "last Christmas".</summary>
    private static bool TryReadNamed(LexedText text, int first, int index, int direction, out DateHit hit)
    {
        hit = null!;
        DateForm? named = null;
        var next = index + 1;
        if (DateWords.Seasons.TryGet(text, index, out var season)) named = new DateForm.InSeason(season, null);
        else if (MonthDateReader.TryRead(text, index, out var inner) && inner.Kind != DateKind.Absolute) (named, next) = (inner.Form, inner.Next);
        else if (SeasonReader.TryReadFraction(text, index, out inner)) (named, next) = (inner.Form, inner.Next);
        else if (HolidayReader.TryReadName(text, index, out var feast, out var end)) (named, next) = (new DateForm.Holiday(feast, null), end);
        if (named is null || !text.Follows(index)) return false;
        hit = new DateHit(first, next, DateKind.Relative, new DateForm.Nearest(named, direction));
        return true;
    }

    /// <summary>"the same period last year", "the same month of 2008", "the same quarter a year earlier".</summary>
    private static bool TryReadSameIn(LexedText text, int first, int index, out DateHit hit)
    {
        hit = null!;
        if (!Periods.Contains(text, index) && !DateWords.TryUnit(text, index, out _)) return false;
        var at = text.Is(index + 1, "of") || text.Is(index + 1, "in") || text.Is(index + 1, "from") ? index + 2 : index + 1;
        if (!text.Follows(at)) return false;
        if (!(TryRead(text, at, isWhole: true, out var year) || RelativeReader.TryReadShift(text, at, out year) || (at > index + 1 && YearReader.TryRead(text, at, out year)))) return false;
        if (year.Form is not (DateForm.Unit { Of: TimeUnit.Year } or DateForm.Shift { By.Of: TimeUnit.Year, Direction: < 0 } or DateForm.Calendar { Year: not null, Month: null })) return false;
        hit = new DateHit(first, year.Next, DateKind.Relative, new DateForm.SameIn(year.Form));
        return true;
    }

    private static int Sign(decimal pointer) => pointer switch { -3 => -1, 0 or 3 => 0, > 0 => 1, _ => -1 };
}
