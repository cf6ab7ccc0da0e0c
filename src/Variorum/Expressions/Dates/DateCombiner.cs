using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Puts together what stands side by side and is one expression: parts, times with dates, ranges, lengths with "almost".</summary>
internal static class DateCombiner
{
    private static readonly PhraseTable<DatePart> Parts = new(
    [
        ("early", DatePart.Early), ("early in", DatePart.Early), ("late", DatePart.Late), ("late in", DatePart.Late), ("mid", DatePart.Middle), ("the middle of", DatePart.Middle),
        ("middle of", DatePart.Middle), ("beginning of", DatePart.Start), ("the beginning of", DatePart.Start), ("start of", DatePart.Start), ("the start of", DatePart.Start),
        ("end of", DatePart.End), ("the end of", DatePart.End), ("later", DatePart.Later), ("later in", DatePart.Later), ("earlier", DatePart.Earlier), ("earlier in", DatePart.Earlier),
        ("the early", DatePart.Early), ("the late", DatePart.Late), ("the mid", DatePart.Middle), ("the close of", DatePart.End), ("the turn of", DatePart.Start),
    ]);

    private static readonly PhraseTable<bool> Blurs = new(
    [
        ("about", true), ("around", true), ("approximately", true), ("roughly", true), ("circa", true), ("c.", true), ("ca.", true), ("nearly", true), ("almost", true),
        ("more than", true), ("over", true), ("less than", true), ("at least", true), ("up to", true), ("some", true), ("well over", true), ("just over", true), ("just under", true), ("at most", true),
    ]);

    public static List<DateHit> Combine(LexedText text, List<DateHit> hits)
    {
        var done = new List<DateHit>(hits.Count);
        foreach (var hit in hits)
        {
            var previous = done.Count > 0 ? done[^1] : null;
            var (date, floor) = (hit, previous?.Next ?? 0);
            if (previous is not null && TryAddTime(text, previous, hit, out var joined))
            {
                done[^1] = joined;
                continue;
            }

            if (previous is not null && TryPutInto(text, previous, hit, out joined))
            {
                done[^1] = joined;
                continue;
            }

            date = WithPart(text, date, floor);
            date = WithArticle(text, date, floor);
            date = Blurred(text, date, floor);
            if (previous is not null && TryJoin(text, previous, date, out joined))
            {
                var before = done.Count > 1 ? done[^2].Next : 0;
                done[^1] = joined.First > before && IsOpener(text, joined.First - 1) ? joined with { First = joined.First - 1 } : joined;
                continue;
            }

            done.Add(date);
        }

        return done;
    }

    /// <summary>"late December", "the end of 2016", "later this year".</summary>
    private static DateHit WithPart(LexedText text, DateHit hit, int floor)
    {
        if (hit.Kind is DateKind.TimeOfDay or DateKind.Duration or DateKind.Set or DateKind.Vague) return hit;
        var at = text.Is(hit.First - 1, "the") ? hit.First - 1 : hit.First;
        var end = text.IsHyphen(at - 1) && text.IsJoined(at) && text.IsJoined(at - 1) ? at - 1 : at;
        if (!Parts.TryMatchBefore(text, end, out var first, out var part) || first < floor) return hit;
        if (part is DatePart.Later or DatePart.Earlier && hit.Form is not (DateForm.Unit or DateForm.DayOffset or DateForm.Calendar { Day: null } or DateForm.Nearest or DateForm.Same)) return hit;
        return hit with { First = first, Form = new DateForm.Part(part, hit.Form) };
    }

    private static DateHit WithArticle(LexedText text, DateHit hit, int floor) =>
        hit.First - 1 >= floor && text.Is(hit.First - 1, "the") && text.Follows(hit.First)
        && hit.Form is DateForm.Decade or DateForm.Century or DateForm.Part { Whole: DateForm.Decade or DateForm.Century }
            ? hit with { First = hit.First - 1 }
            : hit;

    private static DateHit Blurred(LexedText text, DateHit hit, int floor)
    {
        if (hit.Kind is DateKind.Vague or DateKind.Set || hit.Form is DateForm.DayOffset or DateForm.Unit) return hit;
        if (!Blurs.TryMatchBefore(text, hit.First, out var first, out _) || first < floor) return hit;
        // "over" and "some" before a calendar date are prepositions and plurals.
        var length = hit.Form is DateForm.Length or DateForm.Shift;
        if (!length && (text.Is(first, "over") || text.Is(first, "some") || text.Is(first, "up") || text.Is(first, "more") || text.Is(first, "less") || text.Is(first, "at"))) return hit;
        return hit with { First = first, Approximate = true };
    }

    private static bool TryAddTime(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        var (leftTime, rightTime) = (left.Kind == DateKind.TimeOfDay, right.Kind == DateKind.TimeOfDay);
        if (leftTime == rightTime || !IsDay(leftTime ? right : left) || (leftTime ? right : left).Time is not null) return false;
        var gap = left.Next;
        if (text.SymbolAt(gap) is ',' or '(' or '|' or '-' or '\u2013' or '\u2022') gap++;
        else if (text.Is(gap, "T") && text.IsJoined(gap)) gap++;
        if (text.Is(gap, "at") || text.Is(gap, "on") || text.Is(gap, "around") || text.Is(gap, "by")) gap++;
        if (gap != right.First || !text.Follows(right.First)) return false;
        var date = leftTime ? right : left;
        var next = right.Next;
        if (text.IsSymbol(left.Next, '(') && text.IsSymbol(next, ')')) next++;
        joined = date with { First = left.First, Next = next, Time = leftTime ? left.Time : right.Time };
        return true;
    }

    /// <summary>"September last year", "October of next year", "Friday next week", "next week Sunday".</summary>
    private static bool TryPutInto(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        if (left.Form is DateForm.Unit { Of: TimeUnit.Week } week && right.Form is DateForm.Calendar { Weekday: not null, Month: null } && left.Next == right.First && text.Follows(right.First))
        {
            joined = left with { Next = right.Next, Form = new DateForm.Within(right.Form, week) };
            return true;
        }

        if (right.Form is not DateForm.Unit whole || !Fits(left.Form, whole.Of)) return false;
        var at = text.Is(left.Next, "of") || text.IsSymbol(left.Next, ',') ? left.Next + 1 : left.Next;
        if (at != right.First || !text.Follows(at)) return false;
        joined = left with { Next = right.Next, Kind = DateKind.Relative, Form = new DateForm.Within(left.Form, whole) };
        return true;
    }

    private static bool Fits(DateForm inner, TimeUnit whole) => whole switch
    {
        TimeUnit.Year => inner is DateForm.Calendar { Month: not null, Year: null } or DateForm.InSeason { Year: null },
        TimeUnit.Week => inner is DateForm.Calendar { Weekday: not null, Month: null },
        _ => false,
    };

    private static bool TryJoin(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        if (!IsCalendar(left) || !IsCalendar(right) || !text.Follows(left.Next)) return false;
        var at = left.Next;
        var and = text.Is(at, "and");
        var tied = text.IsDash(at) || text.Is(at, "to") || text.Is(at, "until") || text.Is(at, "through") || text.Is(at, "till") || and;
        if (!tied || at + 1 != right.First || !text.Follows(right.First)) return false;
        if (text.IsDash(at) && text.IsJoined(at) != text.IsJoined(at + 1)) return false;
        // "2011 and 2013" are two dates; "between 2011 and 2013" and "late December and January" are one stretch.
        if (and && !text.Is(left.First - 1, "between") && !IsNextMonth(left.Form, right.Form)) return false;
        if (!and && !SameSort(left, right)) return false;
        joined = new DateHit(left.First, right.Next, right.Kind == DateKind.Absolute ? DateKind.Absolute : left.Kind, new DateForm.Between(left.Form, right.Form)) { Approximate = left.Approximate || right.Approximate };
        return true;
    }

    private static bool IsOpener(LexedText text, int index) => text.Is(index, "between") || text.Is(index, "from");

    private static bool SameSort(DateHit left, DateHit right) => Sort(left.Form) == Sort(right.Form) || right.Form is DateForm.DayOffset or DateForm.Unit;

    private static int Sort(DateForm form) => form switch
    {
        DateForm.Part part => Sort(part.Whole),
        DateForm.Calendar { Month: null, Weekday: not null } => 1,
        DateForm.Calendar { Day: not null } or DateForm.Ambiguous => 2,
        DateForm.Calendar { Month: not null } or DateForm.InSeason or DateForm.Fraction => 3,
        DateForm.Calendar or DateForm.Decade or DateForm.Century => 4,
        _ => 5,
    };

    private static bool IsNextMonth(DateForm left, DateForm right)
    {
        var from = (left as DateForm.Part)?.Whole ?? left;
        var to = (right as DateForm.Part)?.Whole ?? right;
        return from is DateForm.Calendar { Month: { } first, Day: null, Year: null } && to is DateForm.Calendar { Month: { } second, Day: null } && second == (first % 12) + 1;
    }

    private static bool IsDay(DateHit hit) => hit.Form is DateForm.Calendar { Day: not null } or DateForm.Calendar { Weekday: not null } or DateForm.Ambiguous or DateForm.DayOffset or DateForm.Nearest { Named: DateForm.Calendar { Weekday: not null } };

    private static bool IsCalendar(DateHit hit) => hit.Kind is DateKind.Absolute or DateKind.Partial or DateKind.Relative && hit.Form is not (DateForm.Shift or DateForm.Stretch or DateForm.Between or DateForm.Same);
}
