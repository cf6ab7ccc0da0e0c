using Variorum.Text;

namespace Variorum.Collation.Reuse;

/// <summary>Two passages that are one text.</summary>
/// <param name="A">The first in the casebook's order.</param>
/// <param name="Similarity">From 0 to 1: the share of the two passages' words that both have, in order.</param>
/// <param name="Direction">Who took it from whom, where the dates tell; else null.</param>
/// <param name="Evidence">What tells the direction, in a sentence, or null.</param>
public sealed record ReusedText(
    Identifier Id, ReusedPassage A, ReusedPassage B, ReuseForm Form, decimal Similarity, ReuseDirection? Direction, string? Evidence);
