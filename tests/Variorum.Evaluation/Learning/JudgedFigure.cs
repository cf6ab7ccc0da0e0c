using Variorum.Claims.Quantities.Learned;
using Variorum.Evaluation.Told;

namespace Variorum.Evaluation.Learning;

/// <summary>What may be told of a figure, with what readers found of it.</summary>
/// <param name="Judged">Of each phrase; null where nobody judged it.</param>
internal sealed record JudgedFigure(PhraseDecision Decision, ImmutableArray<JudgedPhrase?> Judged);
