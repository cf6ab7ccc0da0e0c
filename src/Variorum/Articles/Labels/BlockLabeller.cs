using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>Labels the blocks of a page one by one, from their words, their shape and the elements around them.</summary>
internal static class BlockLabeller
{
    private const int ProseLength = 90;

    private static readonly HashSet<string> FurnitureElements = new(StringComparer.Ordinal) { "nav", "footer", "aside", "form", "button", "menu" };

    private static readonly (string Hint, FurnitureReason Reason)[] FurnitureHints =
    [
        ("comment", FurnitureReason.Comment), ("disqus", FurnitureReason.Comment), ("related", FurnitureReason.RelatedLinks), ("recommend", FurnitureReason.RelatedLinks),
        ("sidebar", FurnitureReason.Navigation), ("share", FurnitureReason.ShareBar), ("social", FurnitureReason.ShareBar), ("newsletter", FurnitureReason.Advert),
        ("promo", FurnitureReason.Advert), ("caption", FurnitureReason.Caption), ("breadcrumb", FurnitureReason.Navigation), ("footer", FurnitureReason.Navigation),
        ("cookie", FurnitureReason.Legal), ("navigation", FurnitureReason.Navigation), ("menu", FurnitureReason.Navigation),
    ];

    public static ImmutableArray<BlockLabel> Label(Page page)
    {
        var labels = ImmutableArray.CreateBuilder<BlockLabel>(page.Blocks.Length);
        var related = false;
        foreach (var block in page.Blocks)
        {
            var label = LabelOf(page.Text, block);
            var prose = IsProse(page.Text, block);
            // Under "Related posts" stand titles, until somebody speaks in sentences again.
            if (label.Kind == BlockKind.Body && related && !prose) label = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
            if (label is { Kind: BlockKind.Furniture, Reason: FurnitureReason.RelatedLinks }) related = true;
            else if (prose || label.Kind == BlockKind.Stamp) related = false;
            labels.Add(label);
        }

        return labels.MoveToImmutable();
    }

    private static BlockLabel LabelOf(string text, Block block)
    {
        var words = block.Span.Slice(text);
        if (FurniturePhrases.Reason(words) is { } phrase) return BlockLabel.Furniture(phrase);
        if (PathReason(block) is { } reason) return BlockLabel.Furniture(reason);
        if (StampReader.Read(text, block.Span) is not null) return BlockLabel.Of(BlockKind.Stamp);
        if (block.LinkedCharacters * 2 > NonBlank(words) && !IsProse(text, block)) return BlockLabel.Furniture(FurnitureReason.Navigation);
        return IsBreadcrumb(words) ? BlockLabel.Furniture(FurnitureReason.Navigation) : BlockLabel.Of(BlockKind.Body);
    }

    private static FurnitureReason? PathReason(Block block)
    {
        foreach (var step in block.Path)
        {
            if (step.Element is "html" or "body") continue;
            if (FurnitureElements.Contains(step.Element)) return step.Element == "aside" ? FurnitureReason.RelatedLinks : FurnitureReason.Navigation;
            if (step.Element == "figcaption") return FurnitureReason.Caption;
            foreach (var (hint, reason) in FurnitureHints)
            {
                if (step.Hints.Contains(hint, StringComparison.OrdinalIgnoreCase)) return reason;
            }
        }

        return null;
    }

    /// <summary>Home » News » Here</summary>
    private static bool IsBreadcrumb(ReadOnlySpan<char> words) =>
        words.Length < 200 && (words.Count('»') > 1 || words.Count('›') > 1) && words.StartsWith("Home", StringComparison.OrdinalIgnoreCase);

    private static bool IsProse(string text, Block block) =>
        block.Span.Length >= ProseLength && block.Span.Slice(text).ContainsAny('.', '。', '؟');

    private static int NonBlank(ReadOnlySpan<char> words)
    {
        var count = 0;
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c)) count++;
        }

        return count;
    }
}
