using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Makes one of two dates that stand side by side: a time with a day, a part with its whole, a length with the day that it is counted from.</summary>
internal static class DateMerger
{
    /// <summary>Before a length that lasts: "for two days before Christmas" names no day.</summary>
    private static readonly WordSet Lasting = new("for over in during within lasting lasted every each");

    private static readonly WordSet Starting = new("starting beginning commencing");

    /// <summary>"5 March 2018, 10:30", "10 am on Monday".</summary>
    public static bool TryAddTime(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        var (leftTime, rightTime) = (left.Kind == DateKind.TimeOfDay, right.Kind == DateKind.TimeOfDay);
        if (leftTime == rightTime || !DateSorts.IsDay(leftTime ? right : left) || (leftTime ? right : left).Time is not null) return false;
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

    /// <summary>"September last year", "October of next year", "Friday next week", "next week Sunday", "the 20th of this month".</summary>
    public static bool TryPutInto(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        if (left.Form is DateForm.Unit { Of: TimeUnit.Week } week && right.Form is DateForm.Calendar { Weekday: not null, Month: null, Day: null } && (text.Is(left.Next, "on") ? left.Next + 1 : left.Next) == right.First && text.Follows(right.First))
        {
            joined = left with { Next = right.Next, Form = new DateForm.Within(right.Form, week) };
            return true;
        }

        if (right.Form is not DateForm.Unit whole || !Fits(left.Form, whole.Of)) return false;
        var at = text.Is(left.Next, "of") || text.Is(left.Next, "in") && whole.Of == TimeUnit.Month || text.IsSymbol(left.Next, ',') ? left.Next + 1 : left.Next;
        if (at != right.First || !text.Follows(at)) return false;
        joined = left with { Next = right.Next, Kind = DateKind.Relative, Form = new DateForm.Within(left.Form, whole) };
        return true;
    }

    /// <summary>"two days after 5 May", "three weeks from tomorrow".</summary>
    public static bool TryCountFrom(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        if (left.Form is not DateForm.Length length || !DateSorts.IsCalendar(right) || !DateSorts.CanBeCountedFrom(right, length.Of) || Lasting.Contains(text, left.First - 1)) return false;
        var direction = text.Is(left.Next, "after") || text.Is(left.Next, "from") || text.Is(left.Next, "following") ? 1 : text.Is(left.Next, "before") ? -1 : 0;
        // "over five years from 2020" lasts from there.
        if (text.Is(left.Next, "from") && (!DateSorts.IsDay(right) || text.Is(left.First, "over"))) return false;
        if (direction == 0 || left.Next + 1 != right.First || !text.Follows(left.Next) || !text.Follows(right.First)) return false;
        joined = right with { First = left.First, Named = right.Named, Form = new DateForm.CountedFrom(length, direction, right.Form), Time = null, PartOfDay = null, Approximate = left.Approximate };
        return true;
    }

    /// <summary>"for two weeks from 20 May", "three days starting on Monday".</summary>
    public static bool TryLastFrom(LexedText text, DateHit left, DateHit right, out DateHit joined)
    {
        joined = left;
        if (left.Form is not DateForm.Length { Of: >= TimeUnit.Day } length || !DateSorts.IsDay(right)) return false;
        var starts = Starting.Contains(text, left.Next);
        var at = starts ? left.Next + 1 : left.Next;
        if (text.Is(at, "from") || (starts && text.Is(at, "on"))) at++;
        if (at == left.Next || at != right.First || !text.Follows(left.Next) || !text.Follows(at) || !(starts || text.Is(left.First - 1, "for"))) return false;
        joined = right with { First = left.First, Named = right.Named, Form = new DateForm.Lasting(length, right.Form), Time = null, PartOfDay = null };
        return true;
    }

    private static bool Fits(DateForm inner, TimeUnit whole) => whole switch
    {
        TimeUnit.Year => inner is DateForm.Calendar { Month: not null, Year: null } or DateForm.InSeason { Year: null } or DateForm.Fraction { Whole: null } or DateForm.Holiday { Year: null },
        TimeUnit.Month => inner is DateForm.Calendar { Month: null, Year: null, Day: not null, Weekday: null },
        TimeUnit.Week => inner is DateForm.Calendar { Weekday: not null, Month: null, Day: null },
        _ => false,
    };
}
