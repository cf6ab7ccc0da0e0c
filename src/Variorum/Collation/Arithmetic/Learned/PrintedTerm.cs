using Variorum.Collation.Questions;

namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>One printing of a number that may be a term of a sum, with what its words say.</summary>
internal readonly record struct PrintedTerm(Figure Figure, Answer Answer)
{
    /// <summary>How many figures one stands behind the other, in one article.</summary>
    public int GapTo(PrintedTerm other) => Math.Abs(Figure.Place - other.Figure.Place);
}
