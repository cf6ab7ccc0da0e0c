namespace Variorum.Claims.Dates;

/// <summary>How much of a date is written down.</summary>
public enum DateType
{
    /// <summary>"10 April 2018": nothing else is needed.</summary>
    Absolute,

    /// <summary>"last week": counted from another date.</summary>
    Relative,

    /// <summary>"22 March": the year has to come from elsewhere.</summary>
    Partial,
}
