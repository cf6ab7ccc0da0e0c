namespace Variorum.Claims.Labels;

/// <summary>Whether a label speaks well or ill of what it names.</summary>
public enum Polarity
{
    Negative,
    Neutral,
    Positive,
}
