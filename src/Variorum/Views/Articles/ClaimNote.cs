using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>What the margin says of a marked claim.</summary>
/// <param name="Value">What was read: "at least 3,000", "10 April 2018".</param>
/// <param name="About">What the figure counts or what sort of date it is, or null.</param>
/// <param name="Voice">Who answers for it, closest speaker first; empty for dates.</param>
/// <param name="Questions">The questions that it answers, in the casebook's order.</param>
public sealed record ClaimNote(
    Identifier Id,
    ClaimKind Kind,
    string Quote,
    string Value,
    string? About,
    string? AsOf,
    ImmutableArray<string> Voice,
    ImmutableArray<QuestionLink> Questions);
