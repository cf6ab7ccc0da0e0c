namespace Variorum.Articles;

/// <summary>A stretch of a page that belongs to no article's text, and why.</summary>
public sealed record Furniture(TextSpan Span, FurnitureReason Reason);
