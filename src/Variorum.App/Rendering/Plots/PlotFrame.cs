namespace Variorum.App.Rendering.Plots;

/// <summary>How large a plot is drawn, in its own units, and how much is written on it.</summary>
/// <param name="Foot">The room under the axis, for its labels.</param>
/// <param name="Undated">The room at the right for figures that nothing dates.</param>
/// <param name="IsLabelled">Whether axes and marks are labelled; else only the lowest and the highest figure are written.</param>
public sealed record PlotFrame(double Width, double Height, double Foot, double Undated, bool IsLabelled)
{
    public static readonly PlotFrame Wide = new(720, 320, 30, 84, true);
    public static readonly PlotFrame Narrow = new(360, 320, 30, 84, true);

    /// <summary>The small picture beside a question; shown at two thirds of its own width.</summary>
    public static readonly PlotFrame Glance = new(330, 96, 4, 40, false);
}
