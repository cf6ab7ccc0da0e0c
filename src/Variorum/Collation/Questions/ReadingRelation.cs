using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>How two readings of one question stand to each other, with the reason in a sentence.</summary>
public sealed record ReadingRelation(Identifier A, Identifier B, RelationKind Kind, string Reason);
