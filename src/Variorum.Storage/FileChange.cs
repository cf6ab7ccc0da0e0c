namespace Variorum.Storage;

/// <summary>What recording a file changed.</summary>
public enum FileChange
{
    /// <summary>The casebook knew it with these bytes.</summary>
    None,

    /// <summary>The casebook did not know the file.</summary>
    Added,

    /// <summary>The casebook knew the file with other bytes.</summary>
    Replaced,
}
