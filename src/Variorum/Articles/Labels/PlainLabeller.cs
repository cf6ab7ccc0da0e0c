namespace Variorum.Articles.Labels;

/// <summary>Labels the lines of a plain text, often saved from a page with everything around the article.</summary>
internal static class PlainLabeller
{
    private const int LongestMenuItem = 40;
    private const int LongestNotice = 300;

    public static BlockLabel[] Label(PageContext page)
    {
        var labels = new BlockLabel[page.Count];
        var (related, begun) = (false, false);
        for (var i = 0; i < labels.Length; i++)
        {
            var label = LabelOf(page, i);
            var prose = page.Shapes[i].IsProse;
            if (begun && label.Kind == BlockKind.Body && IsSectionHeading(page, i)) label = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
            begun |= prose;
            // Under "Related posts" stand titles, until somebody speaks in sentences again.
            if (related && !prose && !(label.IsFurniture && label.Reason != FurnitureReason.RelatedLinks)) label = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
            if (label is { Kind: BlockKind.Furniture, Reason: FurnitureReason.RelatedLinks }) related = true;
            else if (prose) related = false;
            labels[i] = label;
        }

        Menus(page, labels);
        Mastheads.Mark(page, labels);
        PlainComments.Mark(page, labels);
        PlainTeasers.Mark(page, labels);
        Comments(page, labels);
        return labels;
    }

    private static BlockLabel LabelOf(PageContext page, int i)
    {
        var shape = page.Shapes[i];
        if (shape.Phrase is { } phrase) return BlockLabel.Furniture(phrase);
        if (shape.Stamp is not null) return BlockLabel.Of(BlockKind.Stamp);
        if (IsBreadcrumb(page.Words(i)) || IsTags(page.Words(i), shape)) return BlockLabel.Furniture(FurnitureReason.Navigation);
        if (WireLines.Is(page.Words(i)) || (Releases.IsContact(page.Words(i)) && !shape.IsProse)) return BlockLabel.Furniture(FurnitureReason.Other);
        if (IsCopyright(page.Words(i))) return BlockLabel.Furniture(FurnitureReason.Legal);
        if (Notices.Reason(page.Words(i), shape) is { } notice) return BlockLabel.Furniture(notice);
        return Pointers.IsPointer(page.Words(i), shape) ? BlockLabel.Furniture(FurnitureReason.RelatedLinks) : BlockLabel.Of(BlockKind.Body);
    }

    /// <summary>"Copyright 2031 Ostara Herald. All rights reserved. This text may not be published again."</summary>
    private static bool IsCopyright(ReadOnlySpan<char> words) =>
        words.Length <= LongestNotice && (words[0] == '©' || words.StartsWith("copyright ", StringComparison.OrdinalIgnoreCase) || words.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase))
        && (words.Contains("rights reserved", StringComparison.OrdinalIgnoreCase) || words.Contains("may not be ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Also in Sport" below a text, with a list under it.</summary>
    private static bool IsSectionHeading(PageContext page, int i)
    {
        if (i + 1 >= page.Count || !page.Joined(i) || page.Shapes[i].Characters > 40 || page.Shapes[i].EndsSentence || page.Shapes[i + 1].IsProse) return false;
        foreach (var opening in (string[])["also in ", "also on ", "more in ", "more from ", "more on ", "elsewhere in ", "other news"])
        {
            if (page.Words(i).StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>"Tags: coast, harbour".</summary>
    private static bool IsTags(ReadOnlySpan<char> words, BlockShape shape)
    {
        if (shape.EndsSentence || shape.Characters > 120) return false;
        foreach (var opening in (string[])["tags:", "labels:", "keywords:", "filed under", "posted in ", "topics:"])
        {
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Below the heading of the comments, and below all prose: who said what in a line.</summary>
    private static void Comments(PageContext page, BlockLabel[] labels)
    {
        var prose = labels.Length - 1;
        while (prose >= 0 && !page.Shapes[prose].IsProse) prose--;
        var begun = false;
        for (var i = prose + 1; prose >= 0 && i < labels.Length; i++)
        {
            if (begun && labels[i].Kind == BlockKind.Body) labels[i] = BlockLabel.Furniture(FurnitureReason.Comment);
            begun = labels[i] is { IsFurniture: true, Reason: FurnitureReason.Comment };
        }
    }

    /// <summary>Home » News » Here; You are here: News</summary>
    private static bool IsBreadcrumb(ReadOnlySpan<char> words) =>
        (words.Length < 80 && words.StartsWith("You are here:", StringComparison.OrdinalIgnoreCase)) || words.Length < 200 && (words.Count('»') > 1 || words.Count('›') > 1) && words.StartsWith("Home", StringComparison.OrdinalIgnoreCase);

    /// <summary>Short lines among the entries of a menu are entries too, though no phrase book knows them.</summary>
    private static void Menus(PageContext page, BlockLabel[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i].Kind != BlockKind.Body || page.Shapes[i].IsSentence || page.Page.Blocks[i].Span.Length > LongestMenuItem) continue;
            var before = IsMenu(page, labels, i - 1) && page.Joined(i - 1);
            var after = IsMenu(page, labels, i + 1) && page.Joined(i);
            if ((before && after) || ((before || after) && IsBullet(page, i)) || (before && i + 1 == labels.Length) || (after && i == 0))
                labels[i] = BlockLabel.Furniture(FurnitureReason.Navigation);
        }
    }

    private static bool IsMenu(PageContext page, BlockLabel[] labels, int i) =>
        i >= 0 && i < labels.Length && labels[i] is { IsFurniture: true, Reason: FurnitureReason.Navigation } && page.Page.Blocks[i].Span.Length <= LongestMenuItem;

    private static bool IsBullet(PageContext page, int i) => page.Words(i)[0] is '•' or '-' or '*' or '·' or '»' or '›';
}
