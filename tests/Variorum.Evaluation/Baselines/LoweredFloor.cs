namespace Variorum.Evaluation.Baselines;

/// <summary>A floor that was lowered on purpose.</summary>
public sealed record LoweredFloor(string Set, string Figure, double From, double To, string Reason);
