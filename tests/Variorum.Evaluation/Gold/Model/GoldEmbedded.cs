using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A document that an article quotes whole. It is of the article's text, and has a date and an author of its own.</summary>
public sealed record GoldEmbedded(string Id, TextSpan Span, string Form, string? Published, string? NotBefore, string? NotAfter, string? Author);
