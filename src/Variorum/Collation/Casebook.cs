using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Collation.Entities;
using Variorum.Collation.Questions;
using Variorum.Collation.Reuse;
using Variorum.Collation.Sources;

namespace Variorum.Collation;

/// <summary>All that is known of one pile: what is exported and shown. Every list is in the order of the export.</summary>
public sealed record Casebook(
    CasebookSettings Settings,
    ImmutableArray<CollatedSnapshot> Snapshots,
    ImmutableArray<Source> Sources,
    ImmutableArray<CollatedArticle> Articles,
    ImmutableArray<Quantity> Quantities,
    ImmutableArray<DateMention> Dates,
    ImmutableArray<Question> Questions,
    ImmutableArray<UnreadFile> Unread,
    ImmutableArray<string> Warnings)
{
    public ImmutableArray<Entity> Entities { get; init; } = [];

    /// <summary>Their entities are the casebook's.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    public ImmutableArray<Accusation> Accusations { get; init; } = [];

    public ImmutableArray<Label> Labels { get; init; } = [];

    public ImmutableArray<EventMention> Events { get; init; } = [];

    /// <summary>Passages that stand in more than one article.</summary>
    public ImmutableArray<ReusedText> Reuse { get; init; } = [];

    /// <summary>Articles that go back to one text. An article that is in none stands for itself.</summary>
    public ImmutableArray<Origin> Origins { get; init; } = [];

    /// <summary>Figures that add up, the most surprising first, then stated sums that fail.</summary>
    public ImmutableArray<Identity> Arithmetic { get; init; } = [];
}
