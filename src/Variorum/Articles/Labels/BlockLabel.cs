namespace Variorum.Articles.Labels;

/// <summary>What a block of a page is, and for furniture why.</summary>
internal readonly record struct BlockLabel(BlockKind Kind, FurnitureReason Reason)
{
    public static BlockLabel Of(BlockKind kind) => new(kind, FurnitureReason.Other);

    public static BlockLabel Furniture(FurnitureReason reason) => new(BlockKind.Furniture, reason);

    public bool IsFurniture => Kind == BlockKind.Furniture;
}
