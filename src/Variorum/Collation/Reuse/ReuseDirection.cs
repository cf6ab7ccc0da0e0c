namespace Variorum.Collation.Reuse;

/// <summary>Which of two passages is the older.</summary>
public enum ReuseDirection
{
    AToB,
    BToA,
}
