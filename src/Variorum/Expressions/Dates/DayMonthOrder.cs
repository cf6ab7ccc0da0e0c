namespace Variorum.Expressions.Dates;

/// <summary>How a document writes dates in digits.</summary>
public enum DayMonthOrder
{
    Unknown,

    /// <summary>"28/2/2018".</summary>
    DayFirst,

    /// <summary>"2/28/2018".</summary>
    MonthFirst,
}
