namespace Variorum.Articles.Labels;

/// <summary>Labels the lines of a plain text, often saved from a page with everything around the article.</summary>
internal static class PlainLabeller
{
    public static BlockLabel[] Label(PageContext page)
    {
        var labels = new BlockLabel[page.Count];
        var related = false;
        for (var i = 0; i < labels.Length; i++)
        {
            var label = LabelOf(page, i);
            var prose = page.Shapes[i].IsProse;
            // Under "Related posts" stand titles, until somebody speaks in sentences again.
            if (label.Kind == BlockKind.Body && related && !prose) label = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
            if (label is { Kind: BlockKind.Furniture, Reason: FurnitureReason.RelatedLinks }) related = true;
            else if (prose || label.Kind == BlockKind.Stamp) related = false;
            labels[i] = label;
        }

        return labels;
    }

    private static BlockLabel LabelOf(PageContext page, int i)
    {
        var shape = page.Shapes[i];
        if (shape.Phrase is { } phrase) return BlockLabel.Furniture(phrase);
        if (shape.Stamp is not null) return BlockLabel.Of(BlockKind.Stamp);
        return IsBreadcrumb(page.Words(i)) ? BlockLabel.Furniture(FurnitureReason.Navigation) : BlockLabel.Of(BlockKind.Body);
    }

    /// <summary>Home » News » Here</summary>
    private static bool IsBreadcrumb(ReadOnlySpan<char> words) =>
        words.Length < 200 && (words.Count('»') > 1 || words.Count('›') > 1) && words.StartsWith("Home", StringComparison.OrdinalIgnoreCase);
}
