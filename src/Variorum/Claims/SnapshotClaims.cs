using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Dates;
using Variorum.Claims.Entities;
using Variorum.Claims.Events;
using Variorum.Claims.Labels;
using Variorum.Claims.Quantities;

namespace Variorum.Claims;

/// <summary>All that one snapshot's articles claim, each kind in page order.</summary>
public sealed record SnapshotClaims(ImmutableArray<Quantity> Quantities, ImmutableArray<DateMention> Dates)
{
    public ImmutableArray<ArticleEntity> Entities { get; init; } = [];

    public ImmutableArray<Mention> Mentions { get; init; } = [];

    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    public ImmutableArray<Accusation> Accusations { get; init; } = [];

    public ImmutableArray<Label> Labels { get; init; } = [];

    public ImmutableArray<EventMention> Events { get; init; } = [];
}
