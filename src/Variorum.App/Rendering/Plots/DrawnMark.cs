using Variorum.Views.Wording;

namespace Variorum.App.Rendering.Plots;

/// <summary>Articles at one place of a lane.</summary>
/// <param name="From">Where the time that their dates leave open begins; equal to <paramref name="To"/> for a point.</param>
/// <param name="Radius">Grows with the count; 0 for a stretch of time.</param>
/// <param name="Open">The end at which an arrow stands, for nothing tells where the stretch ends there.</param>
/// <param name="IsInferred">The time is inferred from what the articles say.</param>
public sealed record DrawnMark(double X, double From, double To, double Radius, int Count, bool IsInferred, OpenEnd Open)
{
    public bool IsStretch => From < To;
}
