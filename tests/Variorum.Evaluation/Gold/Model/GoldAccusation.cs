using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>Somebody is said to have done wrong.</summary>
public sealed record GoldAccusation(
    string Id,
    TextSpan Span,
    string Quote,
    ImmutableArray<string> Accusers,
    ImmutableArray<string> Accused,
    bool Optional);
