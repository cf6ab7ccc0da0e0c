using Variorum.Text;

namespace Variorum.Claims.Attributions;

/// <summary>That a source says something.</summary>
/// <param name="Anchor">What is said; a wholly quoted content with its quotation marks.</param>
/// <param name="Sentence">The sentence that it begins in, in the page text.</param>
/// <param name="Cue">The words that show that somebody says it; null where only form does (an interview turn).</param>
/// <param name="Within">The attribution whose content this one stands in, or null.</param>
public sealed record Attribution(
    Identifier Id,
    Identifier Article,
    Anchor Anchor,
    string Quote,
    TextSpan Sentence,
    AttributionSource Source,
    Anchor? CueAnchor,
    string? Cue,
    AttributionType Type,
    Stance Stance,
    Identifier? Within);
