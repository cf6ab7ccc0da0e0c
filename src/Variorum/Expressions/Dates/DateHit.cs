namespace Variorum.Expressions.Dates;

/// <summary>A date with the lexemes that it takes up, while it is being put together.</summary>
internal sealed record DateHit(int First, int Next, DateKind Kind, DateForm Form)
{
    public ClockTime? Time { get; init; }

    public PartOfDay? PartOfDay { get; init; }

    public bool Approximate { get; init; }

    /// <summary>Where what the calendar names begins: the numbers before it count, as the "nine" of "the first nine months of 2009" does.</summary>
    public int Named { get => field < 0 ? First : field; init; } = -1;
}
