namespace Variorum.Expressions.Numbers;

/// <summary>A number with the lexemes that it takes up, for the scanners that build on it.</summary>
/// <param name="First">The first lexeme of the figure, its sign included, its currency and modifiers not.</param>
/// <param name="Next">The lexeme after the figure and its post-modifier.</param>
/// <param name="Lower">The figure, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range, else the figure.</param>
internal sealed record NumberHit(NumberExpression Expression, int First, int Next, Numeral Lower, Numeral Upper);
