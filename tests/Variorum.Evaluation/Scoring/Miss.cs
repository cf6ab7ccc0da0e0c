namespace Variorum.Evaluation.Scoring;

/// <summary>Something that was scored as wrong, for a person to look at.</summary>
/// <param name="Figure">The figure that it counts against.</param>
public sealed record Miss(string Figure, string Document, string What);
