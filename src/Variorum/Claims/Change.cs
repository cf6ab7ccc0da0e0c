namespace Variorum.Claims;

/// <summary>Whether a quantity is a rise or a fall ("rose by") rather than a level.</summary>
public enum Change
{
    Up,
    Down,
}
