using Variorum.Claims.Quantities.Phrases;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>What a figure without a noun may count.</summary>
/// <param name="Source">The figure before that counts it; null where the figure's own clause is to say so.</param>
internal sealed record Candidate(CountedThing Thing, CandidateForm Form, ToldFigure? Source)
{
    /// <summary>The noun that says so, for <see cref="CandidateForm.Noun"/>.</summary>
    public NounNearby? Noun { get; init; }
}
