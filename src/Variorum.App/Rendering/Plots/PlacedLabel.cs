namespace Variorum.App.Rendering.Plots;

/// <param name="Anchor">As in SVG's <c>text-anchor</c>.</param>
/// <param name="IsNumber">It is the number of a reading, for want of room.</param>
public sealed record PlacedLabel(string Text, double X, double Y, string Anchor, bool IsNumber = false);
