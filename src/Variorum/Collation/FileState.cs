namespace Variorum.Collation;

/// <summary>What became of a file since it was read.</summary>
public enum FileState
{
    /// <summary>It was there, with these bytes, when it was last looked for.</summary>
    Present,

    /// <summary>Its bytes are others now; this version is kept until it is pruned.</summary>
    Replaced,

    /// <summary>It is no longer there; this version is kept until it is pruned.</summary>
    Gone,
}
