using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>A figure that the text states.</summary>
/// <param name="Measures">The one that fits best, then others that may be defended.</param>
/// <param name="AsOf">EDTF, or null.</param>
/// <param name="Voice">Closest speaker first; empty where the gold does not say.</param>
/// <param name="VoiceAlternatives">Others who may be named as the closest speaker.</param>
public sealed record GoldQuantity(
    string Id,
    TextSpan Span,
    string Quote,
    GoldAmount Amount,
    ImmutableArray<string> Measures,
    string Counted,
    string? Unit,
    string? Place,
    string? AsOf,
    ImmutableArray<string> Voice,
    ImmutableArray<string> VoiceAlternatives,
    bool Optional);
