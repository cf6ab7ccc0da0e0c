using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A judging or naming phrase for somebody or something.</summary>
public sealed record GoldLabel(TextSpan Span, string Quote, string Target, string Polarity, string? Voice, bool Optional);
