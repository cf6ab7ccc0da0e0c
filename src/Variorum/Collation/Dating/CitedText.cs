using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>The text that a letter answers.</summary>
/// <param name="Figures">What the letter repeats of it, each with where that text prints it.</param>
internal sealed record CitedText(Identifier Article, DateOnly Day, ImmutableArray<(Quantity Own, Quantity First)> Figures);
