namespace Variorum.Expressions.Dates;

/// <summary>A date with the lexemes that it takes up, while it is being put together.</summary>
internal sealed record DateHit(int First, int Next, DateKind Kind, DateForm Form)
{
    public ClockTime? Time { get; init; }

    public bool Approximate { get; init; }
}
