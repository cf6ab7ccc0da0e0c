using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>Something that happened, where the text tells of it.</summary>
public sealed record GoldEvent(string Id, TextSpan Span, string Label, string? Type, string? Date, string? Place);
