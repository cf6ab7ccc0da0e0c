using Variorum.Collation.Questions;

namespace Variorum.Evaluation.Learning;

/// <summary>Two readings, and how they stand to each other.</summary>
/// <param name="Features">As <see cref="Variorum.Collation.Questions.Learned.RelationFeatures"/> names them.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record LabelledRelation(float[] Features, RelationKind Kind, double Weight);
