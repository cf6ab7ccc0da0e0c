namespace Variorum.Evaluation.Gold.Model;

/// <summary>The gold of one matter: its documents and what holds between them.</summary>
public sealed record GoldPile(
    ImmutableArray<GoldDocument> Documents,
    ImmutableArray<GoldEntity> SharedEntities,
    ImmutableArray<GoldQuestion> Questions,
    ImmutableArray<GoldRelation> Relations,
    ImmutableArray<GoldIdentity> Identities,
    ImmutableArray<GoldReuse> Reuses,
    ImmutableArray<GoldOrigin> Origins,
    ImmutableArray<GoldDenial> Denials,
    ImmutableArray<GoldDifference> Differences);
