using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Reads dates that are counted from another: "three days ago", "the week after next", "the end of the year", "yesterday"; "last week" and
/// the like are left to <see cref="PointedReader"/>.</summary>
internal static class RelativeReader
{
    private static readonly PhraseTable<(int Days, PartOfDay? Part)> Days = new(
    [
        ("today", (0, null)), ("yesterday", (-1, null)), ("tomorrow", (1, null)), ("tonight", (0, PartOfDay.Night)), ("overnight", (0, PartOfDay.Night)), ("last night", (-1, PartOfDay.Night)),
        ("the day before yesterday", (-2, null)), ("day before yesterday", (-2, null)), ("the day after tomorrow", (2, null)), ("day after tomorrow", (2, null)),
        ("this morning", (0, PartOfDay.Morning)), ("this afternoon", (0, PartOfDay.Afternoon)), ("this evening", (0, PartOfDay.Evening)), ("last evening", (-1, PartOfDay.Evening)),
    ]);

    private static readonly PhraseTable<int> References = new(
    [
        ("now", 0), ("currently", 0), ("at present", 0), ("at the moment", 0), ("nowadays", 0), ("presently", 0), ("to date", 0), ("so far", 0), ("until now", 0),
        ("the time being", 0), ("these days", 0), ("recently", -1), ("lately", -1), ("since then", -1), ("in the past", -1), ("at the time", -1), ("at that time", -1),
        ("in the future", 1), ("in the near future", 1), ("in the near term", 1), ("in the coming years", 1), ("until then", -1), ("the past", -1), ("the future", 1),
        ("recent", -1), ("the near future", 1), ("the near term", 1), ("up to now", 0),
    ]);

    private static readonly PhraseTable<(int Direction, ShiftFrom From)> Shifts = new(
    [
        ("ago", (-1, ShiftFrom.Publication)), ("from now", (1, ShiftFrom.Publication)), ("from today", (1, ShiftFrom.Publication)), ("hence", (1, ShiftFrom.Publication)),
        ("earlier", (-1, ShiftFrom.Mentioned)), ("later", (1, ShiftFrom.Mentioned)), ("previously", (-1, ShiftFrom.Mentioned)), ("afterwards", (1, ShiftFrom.Mentioned)),
        ("beforehand", (-1, ShiftFrom.Mentioned)), ("on", (1, ShiftFrom.Mentioned)), ("before", (-1, ShiftFrom.Mentioned)), ("after", (1, ShiftFrom.Mentioned)),
    ]);

    private static readonly WordSet Units = new("week month year decade century quarter weekend");

    private static readonly WordSet BeforeTheDay = new("end ending ended finish finished finishing close closed closing for of open opened");

    private static readonly WordSet BeforeYearEnd = new("by at until till before after to since towards toward around near");

    private static readonly WordSet AfterShift = new("and but or with as which while because");

    private static readonly WordSet AfterTheDay = new("when that before after of they he she we i it to who is was");

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.IsWord(index) && !text.IsDigits(index)) return false;
        if (text[index].InAddress) return false;
        return PointedReader.TryRead(text, index, out hit) || TryReadFixed(text, index, out hit) || TryReadShift(text, index, out hit) || TryReadBareShift(text, index, out hit)
            || TryReadSecondNext(text, index, out hit) || TryReadTheUnitBefore(text, index, out hit) || TryReadTheUnit(text, index, out hit)
            || TryReadYearEnd(text, index, out hit);
    }

    public static bool TryReadShift(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (text.IsJoined(index) && (text.IsHyphen(index - 1) || text.IsWord(index - 1))) return false;
        if (!CountReader.TryRead(text, index, out var length, out var next)) return false;
        if (!Shifts.TryMatch(text, next, out var end, out var shift)) return false;
        // "two years before the war", "years on end": the length is told, and no date.
        var last = text.Of(end - 1);
        if (last is "before" or "after" or "on" && (text.IsWord(end) || text.IsDigits(end)) && text.Follows(end)) return false;
        if (text.Is(end, "than") || (text.Is(index - 1, "for") && text.Is(next, "from"))) return false;
        hit = new DateHit(index, end, DateKind.Relative, new DateForm.Shift(length, shift.Direction, shift.From));
        return true;
    }

    private static bool TryReadFixed(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (Days.TryMatch(text, index, out var next, out var day))
            hit = new DateHit(index, next, DateKind.Relative, new DateForm.DayOffset(day.Days)) { PartOfDay = day.Part };
        else if (References.TryMatch(text, index, out next, out var direction) && !DateWords.TryUnit(text, next, out _) && !CountReader.TryRead(text, next, out _, out _) && !(text.Is(index, "the") && IsPhrase(text, next)))
            hit = new DateHit(index, next, DateKind.Vague, new DateForm.Reference(direction));
        return hit is not null;
    }

    /// <summary>"the past president", "the future of the port".</summary>
    private static bool IsPhrase(LexedText text, int next) => text.IsDigits(next) || (text.IsNextWord(next) && (text.Is(next, "of") || !ClosedClass.Words.Contains(text, next)));

    /// <summary>"years ago", "weeks later": nobody says how many.</summary>
    private static bool TryReadBareShift(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var next = index + 1;
        if (!DateWords.IsPluralUnit(text, index) || !(text.Is(next, "ago") || text.Is(next, "earlier") || text.Is(next, "later")) || text.Is(next + 1, "than")) return false;
        DateWords.TryUnit(text, index, out var unit);
        var direction = text.Is(next, "later") ? 1 : -1;
        hit = new DateHit(index, next + 1, DateKind.Vague, new DateForm.Shift(new DateForm.Length(null, unit), direction, text.Is(next, "ago") ? ShiftFrom.Publication : ShiftFrom.Mentioned));
        return true;
    }

    /// <summary>"up from 3% the year before": with nothing behind it that it could come before.</summary>
    private static bool TryReadTheUnitBefore(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.Is(index, "the") || !text.Follows(index + 1) || !DateWords.TryUnit(text, index + 1, out var unit) || DateWords.IsPluralUnit(text, index + 1) || unit < TimeUnit.Day) return false;
        var direction = text.Is(index + 2, "before") || text.Is(index + 2, "previous") || text.Is(index + 2, "earlier") ? -1 : text.Is(index + 2, "after") && unit > TimeUnit.Day ? 1 : 0;
        if (direction == 0 || ((text.IsNextWord(index + 3) || text.IsDigits(index + 3)) && !AfterShift.Contains(text, index + 3))) return false;
        hit = new DateHit(index, index + 3, DateKind.Relative, new DateForm.Shift(new DateForm.Length(1, unit), direction, ShiftFrom.Mentioned));
        return true;
    }

    /// <summary>"the week after next", "the year before last".</summary>
    private static bool TryReadSecondNext(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.Is(index, "the") || !Units.Contains(text, index + 1) || !text.Follows(index + 1)) return false;
        var direction = text.Is(index + 2, "after") ? 1 : text.Is(index + 2, "before") ? -1 : 0;
        var at = text.Is(index + 3, "the") ? index + 4 : index + 3;
        if (direction == 0 || !text.Is(at, direction > 0 ? "next" : "last") || (text.IsNextWord(at + 1) && !ClosedClass.Words.Contains(text, at + 1))) return false;
        DateWords.TryUnit(text, index + 1, out var unit);
        hit = new DateHit(index, at + 1, DateKind.Relative, new DateForm.Unit(unit, 2 * direction));
        return true;
    }

    /// <summary>"the weekend"; "the week", "the month", "the year" where a part of it is told; and "the day" where something ends with it.</summary>
    private static bool TryReadTheUnit(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!text.Is(index, "the") || !text.Follows(index + 1) || !DateWords.TryUnit(text, index + 1, out var unit) || DateWords.IsPluralUnit(text, index + 1)) return false;
        if (unit == TimeUnit.Weekend) hit = new DateHit(index, index + 2, DateKind.Relative, new DateForm.Nearest(new DateForm.Unit(TimeUnit.Weekend, 0), 0));
        else if (unit == TimeUnit.Day ? IsTheDay(text, index) : Units.Contains(text, index + 1) && IsTheUnit(text, index)) hit = new DateHit(index, index + 2, DateKind.Relative, new DateForm.Same(unit));
        return hit is not null;
    }

    /// <summary>"by year-end", "before the year's end".</summary>
    private static bool TryReadYearEnd(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        var year = text.Is(index, "the") ? index + 1 : index;
        if (!text.Is(year, "year") || !text.Follows(index) || !BeforeYearEnd.Contains(text, index - 1)) return false;
        var possessive = text.IsApostrophe(year + 1) && text.Is(year + 2, "s");
        var end = possessive ? year + 3 : text.IsHyphen(year + 1) && text.IsJoined(year + 1) ? year + 2 : year + 1;
        if (!text.Is(end, "end") || !text.Follows(end) || (text.IsNextWord(end + 1) && !ClosedClass.Words.Contains(text, end + 1))) return false;
        hit = new DateHit(index, end + 1, DateKind.Relative, new DateForm.Part(DatePart.End, new DateForm.Same(TimeUnit.Year)));
        return true;
    }

    private static bool IsTheDay(LexedText text, int index) => text.Is(index + 1, "day")
        && ((BeforeTheDay.Contains(text, index - 1) && (!text.Is(index - 1, "of") || DateParts.TryReadBefore(text, index, out _, out _))) || (text.Is(index - 1, "in") && DateParts.TryReadBefore(text, index, out _, out _)))
        && !(text.IsNextWord(index + 2) && AfterTheDay.Contains(text, index + 2));

    /// <summary>"the end of the month", "later in the year"; "the end of the week of talks" is another week.</summary>
    private static bool IsTheUnit(LexedText text, int index) =>
        // "its Man of the Year" is a title.
        !text.IsCapitalised(index + 1) && !text.IsDigits(index + 2) && !text.Is(index + 2, "of") && !text.Is(index + 2, "when") && !text.Is(index + 2, "that")
        && (DateParts.TryReadBefore(text, index, out _, out _) || (text.Is(index + 1, "year") && (text.Is(index - 1, "of") || text.Is(index - 1, "in")) && !text.IsNextWord(index + 2)));
}
