using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads dates that are counted from another: "last week", "the past three decades", "three days ago", "the following day", "yesterday".</summary>
internal static class RelativeReader
{
    private static readonly WordTable<decimal> Pointers = WordTables.Numbers("this 0|current 0|last -1|past -1|next 1|coming 1|upcoming 1|previous -2|preceding -2|following 2|same 3|that 3|recent -3|latest -1|final -1");

    private static readonly PhraseTable<int> Days = new(
    [
        ("today", 0), ("yesterday", -1), ("tomorrow", 1), ("tonight", 0), ("the day before yesterday", -2), ("day before yesterday", -2),
        ("the day after tomorrow", 2), ("day after tomorrow", 2), ("last night", -1), ("overnight", 0), ("this morning", 0), ("this afternoon", 0), ("this evening", 0),
    ]);

    private static readonly PhraseTable<int> References = new(
    [
        ("now", 0), ("currently", 0), ("at present", 0), ("at the moment", 0), ("nowadays", 0), ("presently", 0), ("to date", 0), ("so far", 0), ("until now", 0),
        ("the time being", 0), ("these days", 0), ("recently", -1), ("lately", -1), ("since then", -1), ("in the past", -1), ("at the time", -1), ("at that time", -1),
        ("in the future", 1), ("in the near future", 1), ("in the near term", 1), ("in the coming years", 1), ("previously", -1), ("formerly", -1), ("until then", -1),
        ("recent", -1), ("the near future", 1), ("the near term", 1), ("up to now", 0),
    ]);

    private static readonly PhraseTable<(int Direction, ShiftFrom From)> Shifts = new(
    [
        ("ago", (-1, ShiftFrom.Publication)), ("from now", (1, ShiftFrom.Publication)), ("from today", (1, ShiftFrom.Publication)), ("hence", (1, ShiftFrom.Publication)),
        ("earlier", (-1, ShiftFrom.Mentioned)), ("later", (1, ShiftFrom.Mentioned)), ("previously", (-1, ShiftFrom.Mentioned)), ("afterwards", (1, ShiftFrom.Mentioned)),
        ("beforehand", (-1, ShiftFrom.Mentioned)), ("on", (1, ShiftFrom.Mentioned)), ("before", (-1, ShiftFrom.Mentioned)), ("after", (1, ShiftFrom.Mentioned)),
    ]);

    private static readonly WordSet BeforeTheDay = new("end ending ended finish finished finishing close closed closing for of open opened");

    private static readonly WordSet AfterTheDay = new("when that before after of they he she we i it to who is was");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.IsWord(index) && !text.IsDigits(index)) return false;
        if (text[index].InAddress) return false;
        return TryReadPointed(text, index, out hit) || TryReadFixed(text, index, out hit) || TryReadShift(text, index, out hit) || TryReadTheUnit(text, index, out hit);
    }

    private static bool TryReadFixed(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (Days.TryMatch(text, index, out var next, out var days))
            hit = new DateHit(index, next, DateKind.Relative, new DateForm.DayOffset(days));
        else if (References.TryMatch(text, index, out next, out var direction) && !DateWords.TryUnit(text, next, out _) && !CountReader.TryRead(text, next, out _, out _, out _))
            hit = new DateHit(index, next, DateKind.Vague, new DateForm.Reference(direction));
        return hit is not null;
    }

    /// <summary>What "last", "next", "this", "the past", "the following" point at.</summary>
    private static bool TryReadPointed(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var the = text.Is(index, "the");
        var at = the ? index + 1 : index;
        if (!text.Follows(at) && the || !Pointers.TryGet(text, at, out var pointer)) return false;
        var next = text.IsHyphen(at + 1) ? at + 2 : at + 1;
        if (text.Is(next, "few") || text.Is(next, "several") || text.Is(next, "couple"))
        {
            var counted = text.Is(next, "couple") ? 2m : (decimal?)null;
            var after = text.Is(next + 1, "of") ? next + 2 : next + 1;
            if (!DateWords.TryUnit(text, after, out var few)) return false;
            hit = new DateHit(index, after + 1, DateKind.Relative, new DateForm.Stretch(counted, few, Sign(pointer)));
            return true;
        }

        if (pointer is 1 or -1 or 2 or -2 && CountReader.TryRead(text, next, out var count, out var unit, out var end) && !text.Is(next, "a"))
        {
            hit = new DateHit(index, end, DateKind.Relative, new DateForm.Stretch(count, unit, Sign(pointer)));
            return true;
        }

        if (DateWords.TryUnit(text, next, out unit) && text.Follows(next))
        {
            var form = Pointed(text, the, at, next, (int)pointer, unit);
            if (form is null) return false;
            hit = new DateHit(index, next + 1, form is DateForm.Stretch { Count: null } ? DateKind.Vague : DateKind.Relative, form);
            return true;
        }

        return pointer is 0 or 1 or -1 or 2 or -2 && TryReadNamed(text, index, next, Sign(pointer), out hit);
    }

    private static DateForm? Pointed(LexedText text, bool the, int at, int unitAt, int pointer, TimeUnit unit)
    {
        var plural = text.Of(unitAt)[^1] is 's' or 'S';
        if (plural) return pointer is 0 or 3 ? null : new DateForm.Stretch(null, unit, Sign(pointer));
        return pointer switch
        {
            -3 => null,
            3 => text.Is(at, "same") && !the ? null : new DateForm.Same(unit),
            // "the next day" is counted from what was told; "next day" too; "next week" from the day of printing.
            2 or -2 => new DateForm.Shift(1, unit, Sign(pointer), ShiftFrom.Mentioned),
            1 when unit == TimeUnit.Day || (the && text.Is(at, "next")) => new DateForm.Shift(1, unit, 1, ShiftFrom.Mentioned),
            -1 when text.Is(at, "past") || (the && text.Is(at, "last") && unit >= TimeUnit.Decade) => new DateForm.Stretch(1, unit, -1),
            -1 when text.Is(at, "final") || text.Is(at, "latest") => null,
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
        if (named is null || !text.Follows(index)) return false;
        hit = new DateHit(first, next, DateKind.Relative, new DateForm.Nearest(named, direction));
        return true;
    }

    private static bool TryReadShift(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text.IsJoined(index) && (text.IsHyphen(index - 1) || text.IsWord(index - 1))) return false;
        if (!CountReader.TryRead(text, index, out var count, out var unit, out var next)) return false;
        if (!Shifts.TryMatch(text, next, out var end, out var shift)) return false;
        // "two years before the war", "years on end": the length is told, and no date.
        var last = text.Of(end - 1);
        if (last is "before" or "after" or "on" && (text.IsWord(end) || text.IsDigits(end)) && text.Follows(end)) return false;
        if (text.Is(end, "than")) return false;
        hit = new DateHit(index, end, DateKind.Relative, new DateForm.Shift(count, unit, shift.Direction, shift.From));
        return true;
    }

    /// <summary>"the weekend", and "the day" where something ends with it.</summary>
    private static bool TryReadTheUnit(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.Is(index, "the") || !text.Follows(index + 1)) return false;
        if (text.Is(index + 1, "weekend")) hit = new DateHit(index, index + 2, DateKind.Relative, new DateForm.Unit(TimeUnit.Weekend, 0));
        else if (text.Is(index + 1, "day") && BeforeTheDay.Contains(text, index - 1) && !(text.IsNextWord(index + 2) && AfterTheDay.Contains(text, index + 2))) hit = new DateHit(index, index + 2, DateKind.Relative, new DateForm.Same(TimeUnit.Day));
        else if (text.Is(index + 1, "year") && (text.Is(index - 1, "of") || text.Is(index - 1, "in")) && !text.IsNextWord(index + 2) && !text.IsDigits(index + 2)) hit = new DateHit(index, index + 2, DateKind.Relative, new DateForm.Unit(TimeUnit.Year, 0));
        return hit is not null;
    }

    private static int Sign(decimal pointer) => pointer switch { -3 => -1, 0 or 3 => 0, > 0 => 1, _ => -1 };
}
