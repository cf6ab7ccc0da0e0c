using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A stretch that belongs to no article's text.</summary>
public sealed record GoldFurniture(TextSpan Span, string Reason);
