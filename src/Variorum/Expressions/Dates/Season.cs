namespace Variorum.Expressions.Dates;

/// <summary>Seasons of the north, where a text says nothing else.</summary>
public enum Season
{
    Spring,
    Summer,
    Autumn,
    Winter,
}
