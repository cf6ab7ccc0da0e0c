using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A stretch that also stands, more or less, in another document.</summary>
public sealed record GoldPassage(string Id, TextSpan Span);
