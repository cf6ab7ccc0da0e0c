using Variorum.Text;

namespace Variorum.Storage;

/// <summary>What a person ruled about a machine's claim or link. It is added to the casebook and never changed.</summary>
/// <param name="Ruling">In a word: <c>wrong</c>, <c>same</c>, <c>not-same</c>.</param>
/// <param name="Subject">The anchored thing it speaks of.</param>
/// <param name="Other">The second of a pair, or null.</param>
/// <param name="Anchor">Where the subject stood, kept so that a lost decision can still be shown.</param>
/// <param name="Context">The sentence around the quote.</param>
public sealed record Decision(
    string Ruling, Identifier Subject, Identifier? Other, Anchor Anchor, string Quote, string Context, string? Note);
