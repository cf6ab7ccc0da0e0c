using Variorum.Expressions.Lexing;

namespace Variorum.Expressions.Dates;

/// <summary>Joins two dates that are the ends of one stretch of time: "2011 to 2013", "between April and June", "from May to now".</summary>
internal static class DateRanges
{
    private static readonly WordSet Ties = new("to until through till");

    /// <param name="floor">What stands before this lexeme belongs to another date.</param>
    public static bool TryJoin(LexedText text, DateHit left, DateHit right, int floor, out DateHit joined)
    {
        joined = left;
        var at = left.Next;
        var opened = left.First - 1 >= floor && (text.Is(left.First - 1, "between") || text.Is(left.First - 1, "from"));
        if (!IsEnd(left, opened) || !IsEnd(right, opened) || !text.Follows(at)) return false;
        var and = text.Is(at, "and");
        if (!(text.IsDash(at) || Ties.Contains(text, at) || and) || at + 1 != right.First || !text.Follows(right.First)) return false;
        if (text.IsDash(at) && text.IsJoined(at) != text.IsJoined(at + 1)) return false;
        // "2011 and 2013" are two dates; "between 2011 and 2013" and "late December and January" are one stretch.
        if (and && !text.Is(left.First - 1, "between") && !IsNextMonth(left.Form, right.Form)) return false;
        if (!and && !opened && !DateSorts.AreAlike(left, right)) return false;
        var kind = left.Kind == DateKind.Vague || right.Kind == DateKind.Vague ? DateKind.Relative : right.Kind == DateKind.Absolute ? DateKind.Absolute : left.Kind;
        joined = new DateHit(opened ? left.First - 1 : left.First, right.Next, kind, new DateForm.Between(left.Form, right.Form)) { Approximate = left.Approximate || right.Approximate };
        return true;
    }

    /// <summary>"now" is an end only where an opening word says so: "from May until now".</summary>
    private static bool IsEnd(DateHit hit, bool opened) => DateSorts.IsCalendar(hit) || (opened && hit.Form is DateForm.Reference { Direction: 0 });

    private static bool IsNextMonth(DateForm left, DateForm right)
    {
        var from = (left as DateForm.Part)?.Whole ?? left;
        var to = (right as DateForm.Part)?.Whole ?? right;
        return from is DateForm.Calendar { Month: { } first, Day: null, Year: null } && to is DateForm.Calendar { Month: { } second, Day: null } && second == (first % 12) + 1;
    }
}
