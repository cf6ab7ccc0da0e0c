using Variorum.Claims.Quantities.Learned;

namespace Variorum.Evaluation.Learning;

/// <summary>A choice with its answer.</summary>
/// <param name="Right">Of each candidate, whether its words say what is marked.</param>
internal sealed record LabelledDecision(CountedDecision Decision, ImmutableArray<bool> Right);
