namespace Variorum.Expressions.Dates;

/// <summary>A date, a time or a duration as it is written.</summary>
/// <param name="Span">Its words, with an article and "late", "the end of" where they belong to it.</param>
/// <param name="Time">The time of the day that is written with a date.</param>
/// <param name="Outlook">Whether the words before it look back or ahead: "Monday" may be either.</param>
/// <param name="Approximate">"around 2016", "almost two years".</param>
public sealed record DateExpression(TextSpan Span, DateKind Kind, DateForm Form, ClockTime? Time, Outlook Outlook, bool Approximate)
{
    /// <summary>"Friday night"; null where only the day is told.</summary>
    public PartOfDay? PartOfDay { get; init; }

    /// <summary>True where the words alone name a stretch of the calendar, or do so with an anchor.</summary>
    public bool IsDate => Kind is DateKind.Absolute or DateKind.Partial or DateKind.Relative && Form is not (DateForm.Shift { By.Of: < TimeUnit.Day } or DateForm.Stretch { Of: < TimeUnit.Day });
}
