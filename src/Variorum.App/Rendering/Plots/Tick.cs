namespace Variorum.App.Rendering.Plots;

/// <summary>A place on an axis, in the drawing's units, and what stands there.</summary>
public sealed record Tick(double At, string Label);
