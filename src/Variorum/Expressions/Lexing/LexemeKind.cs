namespace Variorum.Expressions.Lexing;

internal enum LexemeKind : byte
{
    /// <summary>A run of letters and the marks on them.</summary>
    Word,

    /// <summary>A run of the digits 0 to 9.</summary>
    Digits,

    /// <summary>Any other character that is not white space; a surrogate pair is one symbol.</summary>
    Symbol,
}
