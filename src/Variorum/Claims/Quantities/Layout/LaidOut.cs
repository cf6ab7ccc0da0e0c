using Variorum.Expressions.Units;

namespace Variorum.Claims.Quantities.Layout;

/// <summary>What the layout around a figure says of it, where no sentence does.</summary>
/// <param name="Counted">As a noun phrase: "dredging", "deaths, Ostby".</param>
/// <param name="Scale">By what the printed figure is to be multiplied: a million under "million crowns".</param>
internal sealed record LaidOut(string Counted, Unit? Unit, decimal Scale)
{
    /// <summary>Where the figure begins that the list is the breakdown of, "There are 577 crosses:"; null where none announces it.</summary>
    public int? Announcer { get; init; }
}
