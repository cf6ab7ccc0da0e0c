using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A place where an entity is mentioned.</summary>
public sealed record GoldMention(TextSpan Span, string Entity, string Form);
