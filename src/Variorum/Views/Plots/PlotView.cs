namespace Variorum.Views.Plots;

/// <summary>The figures of one question over time, as they are to be drawn.</summary>
/// <param name="Marks">By reading, then by time.</param>
/// <param name="Joined">Pairs of readings, by number, of which the second replaces the first: a thin line joins them.</param>
/// <param name="Summary">What the plot shows, for readers who do not see it.</param>
public sealed record PlotView(
    ImmutableArray<PlotMark> Marks, ImmutableArray<(int Earlier, int Later)> Joined, string? Unit, string Summary)
{
    /// <summary>How many marks are not among <see cref="Marks"/>, because nobody could tell so many apart: those with fewest printings.</summary>
    public int LeftOut { get; init; }

    /// <summary>How many readings are in another unit than <see cref="Unit"/>: on one scale they would say what nobody says.</summary>
    public int OtherUnits { get; init; }

    /// <summary>The summary, and where the figures stand that the plot shows.</summary>
    public string Description => $"{Summary} The table below holds the same figures.";

    /// <summary>One mark alone compares nothing.</summary>
    public bool IsWorthDrawing => Marks.Length > 1;
}
