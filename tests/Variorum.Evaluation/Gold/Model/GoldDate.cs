using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A date that the text mentions.</summary>
public sealed record GoldDate(TextSpan Span, string Quote, string? Value, string Type, bool Resolvable, bool Optional);
