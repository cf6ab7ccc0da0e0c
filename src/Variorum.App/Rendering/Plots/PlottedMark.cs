using Variorum.Views.Plots;

namespace Variorum.App.Rendering.Plots;

/// <summary>A mark in the drawing's units.</summary>
/// <param name="X">The middle of its time.</param>
/// <param name="From">Where its time begins; equal to <paramref name="To"/> where it is exact enough to be a point.</param>
/// <param name="Low">The height of its lowest value; greater than <paramref name="High"/>, for heights are counted from the top.</param>
/// <param name="Label">Null where no room was left for one.</param>
public sealed record PlottedMark(PlotMark Mark, double X, double From, double To, double Low, double High, PlacedLabel? Label)
{
    public double Middle => (Low + High) / 2;
}
