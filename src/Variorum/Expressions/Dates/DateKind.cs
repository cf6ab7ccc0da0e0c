namespace Variorum.Expressions.Dates;

/// <summary>How much of a date is written down, and what sort of time it is.</summary>
public enum DateKind
{
    /// <summary>"10 April 2018", "1980-1988", "the 1980s": nothing else is needed.</summary>
    Absolute,

    /// <summary>"22 March", "in June": the year has to come from elsewhere.</summary>
    Partial,

    /// <summary>"last week", "Monday", "three days later": counted from another date.</summary>
    Relative,

    /// <summary>"three days", "two and a half years": how long, not when.</summary>
    Duration,

    /// <summary>"every Monday", "annually": again and again.</summary>
    Set,

    /// <summary>"10:30 am" without a date.</summary>
    TimeOfDay,

    /// <summary>"now", "in recent years", "since then": a time that no words tell.</summary>
    Vague,
}
