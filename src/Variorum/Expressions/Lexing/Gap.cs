namespace Variorum.Expressions.Lexing;

/// <summary>What stands between a lexeme and the one before it.</summary>
internal enum Gap : byte
{
    None,

    /// <summary>White space without a line break.</summary>
    Space,

    /// <summary>White space with one line break: texts are wrapped anywhere.</summary>
    Line,

    /// <summary>A blank line, or the start of the text: no expression runs across it.</summary>
    Paragraph,
}
