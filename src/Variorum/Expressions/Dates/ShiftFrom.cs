namespace Variorum.Expressions.Dates;

/// <summary>The date that a relative one is counted from.</summary>
public enum ShiftFrom
{
    /// <summary>"three days ago": from the day on which the text appeared.</summary>
    Publication,

    /// <summary>"three days later", "the following day": from the date that was mentioned before.</summary>
    Mentioned,
}
