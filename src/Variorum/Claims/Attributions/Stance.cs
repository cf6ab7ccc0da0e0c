namespace Variorum.Claims.Attributions;

/// <summary>What a source does with what it says.</summary>
public enum Stance
{
    Asserts,
    Denies,
    Questions,
    Demands,
    Predicts,
    Accuses,
}
