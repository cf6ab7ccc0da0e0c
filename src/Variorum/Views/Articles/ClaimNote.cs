using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>What the margin says of a marked claim.</summary>
/// <param name="Value">What was read: "at least 3,000", "10 April 2018"; who speaks; who is accused; who is named; what happened.</param>
/// <param name="About">What is said of it: what the figure counts, what the speaker does, what sort of event it is; or null.</param>
/// <param name="AsOf">The time that it is about, in words, or null.</param>
/// <param name="Voice">
/// Who answers for it, closest speaker first. Those who print the article stand only where nothing may stand without a speaker, in
/// accusations: elsewhere the head of the page names them for all.
/// </param>
/// <param name="Questions">The questions that it answers, in the casebook's order.</param>
public sealed record ClaimNote(
    Identifier Id,
    ClaimKind Kind,
    string Quote,
    string Value,
    string? About,
    string? AsOf,
    ImmutableArray<string> Voice,
    ImmutableArray<QuestionLink> Questions)
{
    /// <summary>Of an accusation: what the accused answers, in the order in which it is printed; empty where nothing in the pile does.</summary>
    public ImmutableArray<ReplyView> Replies { get; init; } = [];
}
