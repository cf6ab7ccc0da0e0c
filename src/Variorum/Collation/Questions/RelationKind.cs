namespace Variorum.Collation.Questions;

/// <summary>How two readings of one question stand to each other.</summary>
public enum RelationKind
{
    Agree,
    Conflict,
    Superseded,
    DifferentDate,
    DifferentScope,
    NotComparable,
}
