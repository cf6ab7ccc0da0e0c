namespace Variorum.Articles.Labels;

/// <summary>Labels what stands above a text: heading, subtitle, byline and date, often outside of the element that holds the text.</summary>
internal static class Preamble
{
    private const int LongestSubtitle = 500;
    private const int LongestKicker = 80;
    private const int MostAbove = 2;
    private const int MostBelow = 8;

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
            var begun = labels[i].Kind == BlockKind.Body && i >= body && page.Shapes[i].IsProse;
            if (begun && !IsStandfirst(page, labels, title, i)) break;
            labels[i] = begun ? BlockLabel.Of(BlockKind.Subtitle) : Between(page, i, labels[i]);
        }

        Above(page, labels, title);
    }

    /// <summary>A section or a day above the heading, where the element that holds them begins with it: what the element belongs to stands outside.</summary>
    private static void Above(PageContext page, BlockLabel[] labels, int title)
    {
        var node = page.Tree!.Holders[title];
        while (node.First == title && node.Parent is { } parent) node = parent;
        if (title - node.First is < 1 or > MostAbove || node.Name is "body" or "html") return;
        for (var i = node.First; i < title; i++)
        {
            if (page.Shapes[i].Phrase is not null || page.Shapes[i].IsProse || page.Shapes[i].Characters > LongestKicker || page.Words(i).Contains('\n') || IsSiteName(page, i)) return;
        }

        // Where a day stands below the heading, one above it is today's.
        var dated = Enumerable.Range(title, Math.Min(MostBelow, labels.Length - title)).Any(i => labels[i].Kind == BlockKind.Stamp && (page.Shapes[i].Stamp ?? page.Shapes[i].Dateline) is { Date: not null });
        for (var i = node.First; i < title; i++)
        {
            if (page.Shapes[i].Stamp is null && page.Shapes[i].Dateline is null) labels[i] = BlockLabel.Of(BlockKind.Kicker);
            else if (!dated) labels[i] = BlockLabel.Of(BlockKind.Stamp);
        }
    }

    private static bool IsSiteName(PageContext page, int i) =>
        page.Page.Metadata.Any(entry => entry.Name is "meta:og:site_name" or "title" && entry.Value.AsSpan().EndsWith(page.Words(i), StringComparison.OrdinalIgnoreCase));

    /// <summary>A paragraph right under the heading whose next line says by whom and when: the text begins below that line.</summary>
    private static bool IsStandfirst(PageContext page, BlockLabel[] labels, int title, int i)
    {
        if (i + 1 >= labels.Length || page.Shapes[i].Characters >= LongestSubtitle || Enumerable.Range(title + 1, i - title - 1).Any(k => labels[k].Kind is BlockKind.Stamp or BlockKind.Byline or BlockKind.Subtitle)) return false;
        var next = page.Shapes[i + 1];
        return !next.IsProse && next.Characters < LongestKicker && (next.Stamp is { IsPure: false } || next.Dateline is not null || labels[i + 1].Kind == BlockKind.Byline);
    }

    /// <summary>"Issued by" and, in a cell of its own, the name.</summary>
    private static bool IsMaker(PageContext page, int i) =>
        page.Shapes[i].Characters < LongestKicker && (CreditLabels.RoleOf(page.Words(i)) is not null || (i > 0 && CreditLabels.RoleOf(page.Words(i - 1)) is not null));

    private static BlockLabel Between(PageContext page, int i, BlockLabel label)
    {
        var shape = page.Shapes[i];
        var hints = page.Tree!.Holders[i].Hints | (page.Tree.Holders[i].Parent?.Hints ?? Hint.None);
        if (shape.Phrase is not null) return label;
        if (IsMaker(page, i)) return BlockLabel.Of(BlockKind.Byline);
        if (shape.Stamp is not null || shape.Dateline is not null || StampLabels.Is(page, i)) return BlockLabel.Of(BlockKind.Stamp);
        if (label.IsFurniture && label.Reason != FurnitureReason.Navigation) return label;
        if (hints.HasFlag(Hint.Byline) && shape.Characters < 200) return BlockLabel.Of(BlockKind.Byline);
        if (hints.HasFlag(Hint.Date) && shape.Characters < 120) return BlockLabel.Of(BlockKind.Stamp);
        var heading = page.Tree.Holders[i].Name is "h2" or "h3";
        if ((hints.HasFlag(Hint.Subtitle) || heading || shape.IsProse) && shape.IsSentence && shape.Characters < LongestSubtitle && shape.LinkShare < 0.3)
            return BlockLabel.Of(BlockKind.Subtitle);
        return label;
    }
}
