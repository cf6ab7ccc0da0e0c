namespace Variorum.Language.Tokenizing;

/// <summary>What stands between a word and the next.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: they touch.</summary>
    None,

    /// <summary>Blanks, or the end of a line that was merely full.</summary>
    Space,

    /// <summary>The end of a paragraph, heading or item: no sentence goes on beyond it.</summary>
    Break,
}
