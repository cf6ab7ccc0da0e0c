namespace Variorum.Claims.Quantities.Learned;

/// <summary>A figure among what stands before it.</summary>
/// <param name="Recent">The figures before it, the latest first.</param>
internal sealed record CandidateContext(RuledFigure Figure, ImmutableArray<ToldFigure> Recent, ImmutableArray<Candidate> Candidates);
