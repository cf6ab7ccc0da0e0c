using Variorum.Text;

namespace Variorum.Collation.Reuse;

/// <summary>One side of a reused text.</summary>
public sealed record ReusedPassage(Identifier Article, Anchor Anchor);
