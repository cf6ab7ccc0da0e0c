using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>One figure on the right of an identity.</summary>
/// <param name="Sign">1 or -1; the figure that is divided by has -1, as an exponent.</param>
public sealed record Term(Identifier Quantity, int Sign);
