namespace Variorum.Collation.Entities;

/// <summary>How far two names may be one, with a sentence that says why.</summary>
/// <param name="Score">From 0 to 1.</param>
/// <param name="IsSpelling">Every word of the one has its match in the other, and what differs is how a word is spelled, or a familiar first name.</param>
public sealed record NameEvidence(double Score, string Sentence, bool IsSpelling);
