namespace Variorum.Evaluation.Scoring;

/// <summary>One number that an evaluation yields.</summary>
/// <param name="Note">What it is made of, in a few words.</param>
public sealed record Figure(string Name, double Value, string Note = "", Better Better = Better.Higher);
