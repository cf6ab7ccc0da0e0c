namespace Variorum.Expressions.Dates;

/// <summary>Which part of a longer time is meant.</summary>
public enum DatePart
{
    /// <summary>"early 2016".</summary>
    Early,

    /// <summary>"the beginning of 2016".</summary>
    Start,

    /// <summary>"mid-2016".</summary>
    Middle,

    /// <summary>"late 2016".</summary>
    Late,

    /// <summary>"the end of 2016".</summary>
    End,

    /// <summary>"earlier this year": between its start and now.</summary>
    Earlier,

    /// <summary>"later this year": between now and its end.</summary>
    Later,
}
