using Variorum.Claims.Dates;
using Variorum.Expressions.Dates;

namespace Variorum.Collation.Dating;

/// <summary>A sentence with a date in it.</summary>
/// <param name="Form">How the date is written.</param>
/// <param name="Value">What it means by itself: a full date, or one whose weekday leaves one year; null where it leans on another date.</param>
/// <param name="Lead">The word before the date, folded: "until"; empty at the start of a sentence.</param>
/// <param name="Words">The sentence's content words, without those of its date.</param>
/// <param name="Figures">The values that the sentence states.</param>
internal sealed record DatedSentence(DateMention Mention, DateForm Form, Edtf? Value, Tense Tense, string Lead, ImmutableHashSet<string> Words, ImmutableHashSet<decimal> Figures)
{
    private static readonly ImmutableHashSet<string> Limits = ["by", "until", "till", "before", "to", "for"];

    // What a month or a year stands behind when something happened in it.
    private static readonly ImmutableHashSet<string> Placing = ["in", "of", "since", "on", "from", "during", "after", "between", "early", "late"];

    /// <summary>The day that its date means by itself; null where that is no single day.</summary>
    public DateOnly? Day => Value is { IsInterval: false, Start.Precision: EdtfPrecision.Day } value ? value.Earliest : null;

    /// <summary>"Promised by 2031" and "he was told 2031" tell of nothing that happened then.</summary>
    public bool TellsOfDate => !Limits.Contains(Lead) && (Day is not null || Placing.Contains(Lead));

    /// <summary>"On Friday", told of what has been: that of the last seven days. "Last Friday" is not the day of writing.</summary>
    public (DayOfWeek Weekday, bool IsLast)? PastWeekday => (Tense, Form) switch
    {
        (Tense.Future, _) => null,
        _ when Limits.Contains(Lead) => null,
        (Tense.Past, DateForm.Calendar { Year: null, Month: null, Day: null, Weekday: { } weekday }) => (weekday, false),
        (_, DateForm.Nearest { Direction: < 0, Named: DateForm.Calendar { Year: null, Month: null, Day: null, Weekday: { } weekday } }) => (weekday, true),
        _ => null,
    };

    /// <summary>Day and month, where both are written.</summary>
    public (int Month, int Day)? MonthDay => Form is DateForm.Calendar { Month: { } month, Day: { } day } ? (month, day)
        : Day is { } own ? (own.Month, own.Day) : null;

    public bool LacksYear => Form is DateForm.Calendar { Year: null, Month: not null };
}
