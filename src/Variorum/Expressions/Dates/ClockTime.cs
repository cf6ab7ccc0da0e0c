namespace Variorum.Expressions.Dates;

/// <summary>A time of the day as written.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">Null where only the hour is written.</param>
/// <param name="Zone">As written ("GMT"), or null.</param>
public readonly record struct ClockTime(int Hour, int? Minute, string? Zone)
{
    public override string ToString() => Minute is { } minute ? $"{Hour:00}:{minute:00}" : $"{Hour:00}";
}
