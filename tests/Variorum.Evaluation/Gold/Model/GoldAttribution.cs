using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>Something said, and by whom.</summary>
public sealed record GoldAttribution(
    string Id,
    TextSpan Span,
    string Quote,
    ImmutableArray<string> Sources,
    string? SourceQuote,
    string? Cue,
    string Type,
    string Stance,
    string? Within,
    bool Optional);
