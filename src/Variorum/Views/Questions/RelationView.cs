using Variorum.Collation.Questions;

namespace Variorum.Views.Questions;

/// <summary>How two readings stand to each other.</summary>
/// <param name="A">The reading's number in its question.</param>
/// <param name="B">The reading's number in its question.</param>
/// <param name="Reason">A sentence that other pairs may share.</param>
/// <param name="Detail">What the reason says of this pair alone, such as the two times; null where it says nothing more.</param>
public sealed record RelationView(int A, string FigureA, int B, string FigureB, RelationKind Kind, string Words, string Reason, string? Detail = null);
