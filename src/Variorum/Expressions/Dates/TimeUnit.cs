namespace Variorum.Expressions.Dates;

/// <summary>Units that dates are counted in, from short to long.</summary>
public enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
}
