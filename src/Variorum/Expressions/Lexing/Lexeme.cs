namespace Variorum.Expressions.Lexing;

/// <summary>The smallest thing that a scanner looks at: a word, a run of digits, or a symbol.</summary>
/// <param name="Before">What parts it from the lexeme before.</param>
/// <param name="InAddress">It stands in a web or mail address, where nothing is a number or a date.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, Gap Before, bool InAddress)
{
    public int Length => End - Start;
}
