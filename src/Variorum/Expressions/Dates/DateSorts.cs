namespace Variorum.Expressions.Dates;

/// <summary>What sort of date one is: only like goes with like.</summary>
internal static class DateSorts
{
    /// <summary>It names one day.</summary>
    public static bool IsDay(DateHit hit) => IsDay(hit.Form);

    /// <summary>It is told by the name of a weekday alone.</summary>
    public static bool IsWeekday(DateHit hit) => ((hit.Form as DateForm.Part)?.Whole ?? hit.Form) is DateForm.Calendar { Weekday: not null, Day: null };

    /// <summary>It names a stretch of the calendar and may be the end of a range.</summary>
    public static bool IsCalendar(DateHit hit) =>
        hit.Kind is DateKind.Absolute or DateKind.Partial or DateKind.Relative && hit.Form is not (DateForm.Shift or DateForm.Stretch or DateForm.Between or DateForm.Same or DateForm.SameIn);

    /// <summary>"two months after 5 May", but no days after a year.</summary>
    public static bool CanBeCountedFrom(DateHit hit, TimeUnit unit) => IsDay(hit) || (unit >= TimeUnit.Month && Rank(hit.Form) == 3) || (unit >= TimeUnit.Year && Rank(hit.Form) == 4);

    public static bool AreAlike(DateHit left, DateHit right) => Rank(left.Form) == Rank(right.Form) || right.Form is DateForm.DayOffset or DateForm.Unit;

    private static bool IsDay(DateForm form) => form switch
    {
        DateForm.Calendar { Day: not null } or DateForm.Calendar { Weekday: not null } or DateForm.Ambiguous or DateForm.DayOffset or DateForm.Holiday or DateForm.Nth { Of: TimeUnit.Day } => true,
        DateForm.Nearest nearest => IsDay(nearest.Named),
        DateForm.Within within => IsDay(within.Inner),
        _ => false,
    };

    private static int Rank(DateForm form) => form switch
    {
        DateForm.Part part => Rank(part.Whole),
        DateForm.Calendar { Month: null, Weekday: not null } => 1,
        DateForm.Calendar { Day: not null } or DateForm.Ambiguous or DateForm.Holiday or DateForm.Nth { Of: TimeUnit.Day } => 2,
        DateForm.Calendar { Month: not null } or DateForm.InSeason or DateForm.Fraction => 3,
        DateForm.Calendar or DateForm.Decade or DateForm.Century or DateForm.Fiscal => 4,
        _ => 5,
    };
}
