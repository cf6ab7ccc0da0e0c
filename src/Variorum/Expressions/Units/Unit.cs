namespace Variorum.Expressions.Units;

/// <summary>A unit of measurement or a currency.</summary>
/// <param name="Code">As the export writes it: <c>USD</c>, <c>km2</c>, <c>percent</c>, <c>years</c>, <c>persons</c>.</param>
/// <param name="Name">In words, singular: "square kilometre", "US dollar".</param>
public sealed record Unit(string Code, string Name, Dimension Dimension)
{
    /// <summary>The unit above the line, where this is a rate: dollars in "dollars per barrel".</summary>
    public Unit? Of { get; init; }

    /// <summary>What it is counted for each of, singular: "barrel"; null where this is no rate.</summary>
    public string? Per { get; init; }

    /// <summary>"USD/barrel" of "USD" and "barrel".</summary>
    public static Unit Rate(Unit of, string per, string perCode) => new($"{of.Code}/{perCode}", $"{of.Name} per {per}", Dimension.Rate) { Of = of, Per = per };
}
