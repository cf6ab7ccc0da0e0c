using Variorum.Expressions.Lexing;
using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Dates;

/// <summary>Reads days without a month: "on the 17th", "Friday the 15th", "the 20th of next month", "from the 4th to the 22nd of this month".</summary>
internal static class MonthlessDayReader
{
    private static readonly WordSet Leads = new("on by until till from since before after of to between and through for at");

    /// <summary>After a weekday: "the 15th", "15th", "the fifteenth".</summary>
    public static bool TryReadAfterWeekday(LexedText text, int index, out int day, out int next)
    {
        (day, next) = (0, index);
        return text.Follows(index) && (text.Is(index, "the") || text.IsDigits(index)) && TryReadOrdinal(text, index, out day, out next) && !Counts(text, next);
    }

    public static bool TryRead(LexedText text, int index, out DateHit hit)
    {
        if (TryReadRange(text, index, out hit)) return true;
        if (!(text.Is(index, "the") || text.IsDigits(index)) || !TryReadOrdinal(text, index, out var day, out var next)) return false;
        if (!IsOfThisMonth(text, next) && (!text.Is(index, "the") || !text.Follows(index) || !Leads.Contains(text, index - 1) || text.Is(next, "of") || (Counts(text, next) && !IsSubject(text, index, next)))) return false;
        hit = new DateHit(index, next, DateKind.Partial, new DateForm.Calendar(null, null, day, null));
        return true;
    }

    /// <summary>"6 to 19 this month", "between the 4th and the 22nd of next month".</summary>
    private static bool TryReadRange(LexedText text, int index, out DateHit hit)
    {
        hit = null!;
        if (!(text.IsDigits(index) || text.Is(index, "the")) || text.IsJoined(index) || !DayReader.TryReadDay(text, index, out var day, out var tie)) return false;
        if (!(text.IsDash(tie) || text.Is(tie, "to") || text.Is(tie, "till") || text.Is(tie, "until") || text.Is(tie, "through") || (text.Is(tie, "and") && text.Is(index - 1, "between")))) return false;
        if (!text.Follows(tie) || !text.Follows(tie + 1) || !DayReader.TryReadDay(text, tie + 1, out var last, out var next) || last <= day || !IsOfThisMonth(text, next)) return false;
        if (!PointedReader.TryRead(text, text.Is(next, "of") || text.Is(next, "in") ? next + 1 : next, out var month) || month.Form is not DateForm.Unit { Of: TimeUnit.Month } unit) return false;
        hit = new DateHit(index, month.Next, DateKind.Relative, new DateForm.Between(Within(day), Within(last)));
        return true;

        DateForm Within(int date) => new DateForm.Within(new DateForm.Calendar(null, null, date, null), unit);
    }

    /// <summary>"the 5th floor", "the 7th Brigade", "the 5th-placed": something else is numbered.</summary>
    private static bool Counts(LexedText text, int next) => IsNumbered(text, next)
        || ((text.Is(next, "to") || text.Is(next, "and") || text.Is(next, "or") || text.Is(next, "through") || text.IsDash(next)) && text.Follows(next)
            && OrdinalReader.TryRead(text, text.Is(next + 1, "the") ? next + 2 : next + 1, out var other) && IsNumbered(text, other.Next));

    /// <summary>"On the 17th Orlo had nothing": what follows does something, and is not what is numbered.</summary>
    private static bool IsSubject(LexedText text, int index, int next) => text.Is(index - 1, "on") && text.IsCapitalised(next) && ClosedClass.Auxiliaries.Contains(text, next + 1);

    private static bool IsNumbered(LexedText text, int next) =>
        (text.IsNextWord(next) && !ClosedClass.Words.Contains(text, next)) || (text.IsJoined(next) && (text.IsHyphen(next) || text.IsDigits(next) || text.IsApostrophe(next)));

    private static bool IsOfThisMonth(LexedText text, int next)
    {
        var at = text.Is(next, "of") || text.Is(next, "in") ? next + 1 : next;
        return text.Follows(at) && (text.Is(at, "this") || text.Is(at, "next") || text.Is(at, "last") || text.Is(at, "the") || text.Is(at, "that")) && text.Is(at + 1, "month") && text.Follows(at + 1);
    }

    private static bool TryReadOrdinal(LexedText text, int index, out int day, out int next)
    {
        (day, next) = (0, index);
        var at = text.Is(index, "the") ? index + 1 : index;
        if (!text.Has(at) || text[at].InAddress || (text.IsJoined(index) && text.IsWord(index - 1)) || !OrdinalReader.TryRead(text, at, out var ordinal)) return false;
        // "the first" and "the second" are turns, not days.
        if (ordinal.Value is not (>= 1 and <= 31) || (!text.IsDigits(at) && (ordinal.Value < 11 || !(text.Is(index - 1, "on") || DateWords.Weekdays.TryGet(text, index - 1, out _))))) return false;
        (day, next) = ((int)ordinal.Value.Value, ordinal.Next);
        return true;
    }
}
