namespace Variorum.Collation.Reuse;

/// <summary>A stretch of words of one article and one of another that match, from a first word up to an end.</summary>
/// <param name="Matched">How many words of both are the same, in order.</param>
internal sealed record Segment(int StartA, int EndA, int StartB, int EndB, int Matched);
