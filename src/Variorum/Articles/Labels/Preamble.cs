namespace Variorum.Articles.Labels;

/// <summary>Labels what stands above a text: heading, subtitle, byline and date, often outside of the element that holds the text.</summary>
internal static class Preamble
{
    private const int LongestSubtitle = 500;

    public static void Mark(PageContext page, BlockLabel[] labels, int title)
    {
        if (title < 0) return;
        var body = Array.FindIndex(labels, title, label => label.Kind == BlockKind.Body);
        if (body < 0) return;
        labels[title] = BlockLabel.Of(BlockKind.Title);
        for (var i = 0; i < title; i++)
        {
            // Prose above the heading, inside the element that holds the text: an introduction on some pages.
            if (!labels[i].IsFurniture && !page.Shapes[i].IsProse) labels[i] = BlockLabel.Furniture(FurnitureReason.Navigation);
        }

        for (var i = title + 1; i < labels.Length && i <= Math.Max(body, title + 1) + 3; i++)
        {
            if (labels[i].Kind == BlockKind.Body && i >= body && page.Shapes[i].IsProse) break;
            labels[i] = Between(page, i, labels[i]);
        }
    }

    private static BlockLabel Between(PageContext page, int i, BlockLabel label)
    {
        var shape = page.Shapes[i];
        var hints = page.Tree!.Holders[i].Hints | (page.Tree.Holders[i].Parent?.Hints ?? Hint.None);
        if (shape.Phrase is not null) return label;
        if (shape.Stamp is not null || shape.Dateline is not null) return BlockLabel.Of(BlockKind.Stamp);
        if (label.IsFurniture && label.Reason != FurnitureReason.Navigation) return label;
        if (hints.HasFlag(Hint.Byline) && shape.Characters < 200) return BlockLabel.Of(BlockKind.Byline);
        if (hints.HasFlag(Hint.Date) && shape.Characters < 120) return BlockLabel.Of(BlockKind.Stamp);
        var heading = page.Tree.Holders[i].Name is "h2" or "h3";
        if ((hints.HasFlag(Hint.Subtitle) || heading || shape.IsProse) && shape.IsSentence && shape.Characters < LongestSubtitle && shape.LinkShare < 0.3)
            return BlockLabel.Of(BlockKind.Subtitle);
        return label;
    }
}
