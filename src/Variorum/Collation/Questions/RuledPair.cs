using Variorum.Collation.Questions.Learned;

namespace Variorum.Collation.Questions;

/// <summary>Two readings of a question, and what the rules say of them.</summary>
/// <param name="First">The place of the one among the readings.</param>
/// <param name="Second">The place of the other.</param>
internal sealed record RuledPair(int First, int Second, RelationProfile A, RelationProfile B, Ruling Ruling);
