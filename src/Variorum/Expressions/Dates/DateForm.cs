namespace Variorum.Expressions.Dates;

/// <summary>What the words of a date say, before anything is resolved.</summary>
public abstract record DateForm
{
    /// <summary>A date or part of one: "Tuesday 10th April", "September 2013", "2003", "Monday", "the 17th".</summary>
    public sealed record Calendar(int? Year, int? Month, int? Day, DayOfWeek? Weekday) : DateForm;

    /// <summary>"6/1/2018": day and month could be either; the document decides.</summary>
    public sealed record Ambiguous(int First, int Second, int Year) : DateForm;

    /// <summary>"the 1980s". Where only "80s" is written the century is a guess.</summary>
    public sealed record Decade(int FirstYear) : DateForm;

    /// <summary>"the 20th century" begins with 1900 here, as "19XX" does.</summary>
    public sealed record Century(int FirstYear) : DateForm;

    /// <summary>"the summer of 1988".</summary>
    public sealed record InSeason(Season Season, int? Year) : DateForm;

    /// <summary>"the third quarter of 2009" (3 of 4), "the first half of 2018" (1 of 2).</summary>
    public sealed record Fraction(int Ordinal, int Of, DateForm? Whole) : DateForm;

    /// <summary>"late December", "the end of 2016".</summary>
    public sealed record Part(DatePart Which, DateForm Whole) : DateForm;

    /// <summary>"September last year", "October of next year", "Friday next week", "the 20th of this month".</summary>
    public sealed record Within(DateForm Inner, Unit Whole) : DateForm;

    /// <summary>"2011 to 2013", "between April and June".</summary>
    public sealed record Between(DateForm From, DateForm To) : DateForm;

    /// <summary>"next month" (+1), "this year" (0), "last week" (-1).</summary>
    public sealed record Unit(TimeUnit Of, int Offset) : DateForm;

    /// <summary>"last November", "next Friday", "this spring": the nearest in a direction.</summary>
    public sealed record Nearest(DateForm Named, int Direction) : DateForm;

    /// <summary>"three days ago", "two decades earlier". The count is null for "several years ago".</summary>
    public sealed record Shift(Length By, int Direction, ShiftFrom From) : DateForm;

    /// <summary>"two days after 5 May", "three weeks from tomorrow", "the week after next": counted from a date that is named.</summary>
    public sealed record CountedFrom(Length By, int Direction, DateForm From) : DateForm;

    /// <summary>"for two weeks from 20 May": so long, the first day included.</summary>
    public sealed record Lasting(Length For, DateForm From) : DateForm;

    /// <summary>"the first Monday of October", "the last day of the year" (-1), "the third week of 2027".</summary>
    /// <param name="Weekday">Where it is told; then <paramref name="Of"/> is the day.</param>
    public sealed record Nth(int Ordinal, TimeUnit Of, DayOfWeek? Weekday, DateForm Whole) : DateForm;

    /// <summary>"the first nine months of 2009", "the last three days of May".</summary>
    public sealed record Several(int Count, TimeUnit Of, bool AtEnd, DateForm Whole) : DateForm;

    /// <summary>"the week of 5 March": the unit that a day lies in.</summary>
    public sealed record Containing(TimeUnit Of, DateForm Day) : DateForm;

    /// <summary>"Christmas", "Easter Monday 2018".</summary>
    /// <param name="Name">As <see cref="Holidays"/> calls it.</param>
    public sealed record Holiday(string Name, int? Year) : DateForm;

    /// <summary>"fiscal 2012", "the last financial year": a year of twelve months that need not begin in January.</summary>
    public sealed record Fiscal(DateForm Whole) : DateForm;

    /// <summary>"the same period last year": what was told before, in another year.</summary>
    public sealed record SameIn(DateForm Whole) : DateForm;

    /// <summary>"the past three decades", "the next four years"; the count is null in "recent years".</summary>
    public sealed record Stretch(decimal? Count, TimeUnit Of, int Direction) : DateForm;

    /// <summary>"three days"; the count is null in "several days".</summary>
    /// <param name="And">What is told in a smaller unit: the months of "two years and three months".</param>
    public sealed record Length(decimal? Count, TimeUnit Of, Length? And = null) : DateForm;

    /// <summary>"every Monday", "twice a year": again each unit.</summary>
    public sealed record Repeated(TimeUnit Of, DayOfWeek? Weekday) : DateForm;

    /// <summary>"yesterday" (-1), "today" (0), "tomorrow" (1).</summary>
    public sealed record DayOffset(int Days) : DateForm;

    /// <summary>"the same day", "that year", and "the year" of "the end of the year".</summary>
    public sealed record Same(TimeUnit Of) : DateForm;

    /// <summary>A time of the day alone.</summary>
    public sealed record Clock(ClockTime Time) : DateForm;

    /// <summary>"now" (0), "recently" (-1), "in the future" (1): no date.</summary>
    public sealed record Reference(int Direction) : DateForm;
}
