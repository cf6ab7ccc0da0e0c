using Variorum.Expressions.Dates.Wording;

namespace Variorum.Views.Plots;

/// <summary>One mark of a plot: a reading at a time.</summary>
/// <param name="Reading">The number of the reading.</param>
/// <param name="Low">Its value, or the lower end of its range, or its bound.</param>
/// <param name="High">Its value, or the upper end of its range, or its bound.</param>
/// <param name="Days">Where it stands in time; null where nothing tells.</param>
/// <param name="HasOwnDate">False where the figure has no date of its own and stands at its publication.</param>
/// <param name="Printings">How many articles the mark stands for.</param>
/// <param name="Letters">The sources that print it, by letter.</param>
/// <param name="Colour">The ordinal of the one source behind the mark; null where there are several.</param>
public sealed record PlotMark(
    int Reading,
    string Figure,
    decimal Low,
    decimal High,
    PlotShape Shape,
    DayRange? Days,
    bool HasOwnDate,
    int Printings,
    ImmutableArray<string> Letters,
    int? Colour);
