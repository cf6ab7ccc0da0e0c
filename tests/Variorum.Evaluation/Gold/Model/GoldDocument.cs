using Variorum.Language;

namespace Variorum.Evaluation.Gold.Model;

/// <summary>One annotated document. Spans count code points of its page text, as the export does.</summary>
public sealed record GoldDocument(
    string Name,
    ImmutableArray<GoldArticle> Articles,
    ImmutableArray<GoldFurniture> Furniture,
    ImmutableArray<GoldQuantity> Quantities,
    ImmutableArray<GoldDate> Dates,
    ImmutableArray<GoldAttribution> Attributions,
    ImmutableArray<GoldAccusation> Accusations,
    ImmutableArray<GoldLabel> Labels,
    ImmutableArray<GoldEntity> Entities,
    ImmutableArray<GoldMention> Mentions,
    ImmutableArray<GoldEvent> Events,
    ImmutableArray<GoldPassage> Passages)
{
    /// <summary>Documents that stand whole inside an article.</summary>
    public ImmutableArray<GoldEmbedded> Embedded { get; init; } = [];

    public bool IsInFurniture(TextSpan span) => Furniture.Any(furniture => furniture.Span.Contains(span.Start));
}
