using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>A stretch of page text on which the same claims stand, or none.</summary>
/// <param name="Text">Exactly what stands in <paramref name="Span"/>.</param>
/// <param name="Claims">The claims that cover all of it, by start, longest first; empty for plain text.</param>
/// <param name="Begins">The claims among them whose first character this segment holds.</param>
public sealed record TextSegment(TextSpan Span, string Text, ImmutableArray<Identifier> Claims, ImmutableArray<Identifier> Begins);
