using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Adds to a date the words around it that belong to it: "late", "the week of", "night", "around", "the day after".</summary>
internal static class DateExtender
{
    private static readonly PhraseTable<bool> Blurs = new(
    [
        ("about", true), ("around", true), ("approximately", true), ("roughly", true), ("circa", true), ("c.", true), ("ca.", true), ("nearly", true), ("almost", true),
        ("more than", true), ("over", true), ("less than", true), ("at least", true), ("up to", true), ("some", true), ("well over", true), ("just over", true), ("just under", true), ("at most", true),
    ]);

    private static readonly PhraseTable<TimeUnit> Wholes = new(
    [
        ("week of", TimeUnit.Week), ("week commencing", TimeUnit.Week), ("week beginning", TimeUnit.Week), ("week starting", TimeUnit.Week), ("week ending", TimeUnit.Week), ("week ended", TimeUnit.Week),
        ("week to", TimeUnit.Week), ("w/c", TimeUnit.Week), ("weekend of", TimeUnit.Weekend), ("fortnight of", TimeUnit.Fortnight),
    ]);

    /// <param name="floor">What stands before this lexeme belongs to another date.</param>
    public static DateHit Extend(LexedText text, DateHit hit, int floor)
    {
        var date = FiscalYears.With(text, hit, floor);
        if (DateSorts.IsDay(date)) date = WithWhole(text, WithPartOfDay(text, date, floor), floor);
        date = WithArticle(text, WithPart(text, date, floor), floor);
        return Blurred(text, DateSorts.IsCalendar(date) ? WithShift(text, date, floor) : date, floor);
    }

    private static DateHit WithPartOfDay(LexedText text, DateHit date, int floor) => date.PartOfDay is null ? DayParts.With(text, date, floor) : date;

    /// <summary>"the week of 5 March", "the week commencing on Monday".</summary>
    private static DateHit WithWhole(LexedText text, DateHit day, int floor)
    {
        var end = text.Is(day.First - 1, "on") ? day.First - 1 : day.First;
        if (!Wholes.TryMatchBefore(text, end, out var first, out var unit) || first < floor) return day;
        return day with { First = Article(text, first, floor), Form = new DateForm.Containing(unit, day.Form) };
    }

    /// <summary>"late December", "the end of 2016", "later this year".</summary>
    private static DateHit WithPart(LexedText text, DateHit hit, int floor)
    {
        if (hit.Kind is DateKind.TimeOfDay or DateKind.Duration or DateKind.Set or DateKind.Vague) return hit;
        var at = text.Is(hit.First - 1, "the") ? hit.First - 1 : hit.First;
        var end = text.IsHyphen(at - 1) && text.IsJoined(at) && text.IsJoined(at - 1) ? at - 1 : at;
        if (!DateParts.TryReadBefore(text, end, out var first, out var part) || first < floor) return hit;
        if (part is DatePart.Later or DatePart.Earlier && hit.Form is DateForm.Shift or DateForm.Stretch or DateForm.CountedFrom or DateForm.Between) return hit;
        return hit with { First = first, Form = new DateForm.Part(part, hit.Form) };
    }

    private static DateHit WithArticle(LexedText text, DateHit hit, int floor) =>
        hit.Form is DateForm.Decade or DateForm.Century or DateForm.Part { Whole: DateForm.Decade or DateForm.Century } ? hit with { First = Article(text, hit.First, floor) } : hit;

    /// <summary>"the day after Christmas", "a week before 5 May".</summary>
    private static DateHit WithShift(LexedText text, DateHit date, int floor)
    {
        var tie = date.First - 1;
        var direction = text.Is(tie, "after") || text.Is(tie, "following") ? 1 : text.Is(tie, "before") ? -1 : 0;
        var first = tie - 2;
        if (direction == 0 || first < floor || !text.Follows(date.First) || !text.Follows(tie) || !(text.Is(first, "the") || text.Is(first, "a") || text.Is(first, "one"))) return date;
        if (!DateWords.TryUnit(text, tie - 1, out var unit) || DateWords.IsPluralUnit(text, tie - 1) || !DateSorts.CanBeCountedFrom(date, unit)) return date;
        return date with { First = first, Form = new DateForm.CountedFrom(new DateForm.Length(1, unit), direction, date.Form), Time = null, PartOfDay = null };
    }

    private static DateHit Blurred(LexedText text, DateHit hit, int floor)
    {
        if (hit.Kind is DateKind.Vague or DateKind.Set || hit.Form is DateForm.DayOffset or DateForm.Unit) return hit;
        if (!Blurs.TryMatchBefore(text, hit.First, out var first, out _) || first < floor) return hit;
        // "over" and "some" before a calendar date are prepositions and plurals.
        var length = hit.Form is DateForm.Length or DateForm.Shift;
        if (!length && (text.Is(first, "over") || text.Is(first, "some") || text.Is(first, "up") || text.Is(first, "more") || text.Is(first, "less") || text.Is(first, "at"))) return hit;
        return hit with { First = first, Approximate = true };
    }

    private static int Article(LexedText text, int first, int floor) => first - 1 >= floor && text.Is(first - 1, "the") && text.Follows(first) ? first - 1 : first;
}
