using Variorum.Claims.Dates;
using Variorum.Expressions.Dates;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>A sentence with a date in it.</summary>
/// <param name="Form">How the date is written.</param>
/// <param name="Value">What it means by itself: a full date, or one whose weekday leaves one year; null where it leans on another date.</param>
/// <param name="Words">The sentence's content words, without those of its date.</param>
internal sealed record DatedSentence(DateMention Mention, DateForm Form, Edtf? Value, Tense Tense, ImmutableHashSet<string> Words)
{
    /// <summary>Day and month, where both are written.</summary>
    public (int Month, int Day)? MonthDay => Form is DateForm.Calendar { Month: { } month, Day: { } day } ? (month, day)
        : Value is { IsInterval: false, Start: { Precision: EdtfPrecision.Day } date } ? (date.Month, date.Day) : null;

    public bool LacksYear => Form is DateForm.Calendar { Year: null, Month: not null };
}
