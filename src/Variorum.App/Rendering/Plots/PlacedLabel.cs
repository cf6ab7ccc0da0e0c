namespace Variorum.App.Rendering.Plots;

/// <param name="Anchor">As in SVG's <c>text-anchor</c>.</param>
public sealed record PlacedLabel(string Text, double X, double Y, string Anchor);
