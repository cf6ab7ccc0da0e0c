namespace Variorum.Claims.Quantities.Learned;

/// <summary>A figure with all that it may count, for learning which of these it does.</summary>
/// <param name="Features">Of each candidate, in the order of <see cref="CandidateFeatures.Names"/>.</param>
internal sealed record CountedDecision(RuledFigure Figure, ImmutableArray<Candidate> Candidates, ImmutableArray<float[]> Features);
