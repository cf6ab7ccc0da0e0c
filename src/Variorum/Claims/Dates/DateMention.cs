using Variorum.Text;

namespace Variorum.Claims.Dates;

/// <summary>A date that the text mentions.</summary>
/// <param name="Value">EDTF; null where the text alone does not tell it.</param>
/// <param name="ResolvedAgainst">What a relative or partial date was counted from, or null.</param>
public sealed record DateMention(
    Identifier Id,
    Identifier Article,
    Anchor Anchor,
    string Quote,
    TextSpan Sentence,
    string? Value,
    DateType Type,
    string? ResolvedAgainst);
