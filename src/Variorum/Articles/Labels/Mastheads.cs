namespace Variorum.Articles.Labels;

/// <summary>Finds the head of a site in a plain text: its name, what it says of itself, its menu, all above the title.</summary>
internal static class Mastheads
{
    private const int MostLines = 16;
    private const int LongestEntry = 30;
    private const int LongestName = 60;
    private const int LastHeadMenu = 3;

    public static void Mark(PageContext page, BlockLabel[] labels)
    {
        MarkToday(page, labels);
        for (var i = page.Letterhead; i >= 0; i--) labels[i] = BlockLabel.Furniture(FurnitureReason.Navigation);
        var head = 0;
        while (head < labels.Length && head < MostLines && !page.Shapes[head].IsProse && labels[head].Kind != BlockKind.Stamp) head++;
        // What is left must hold a title.
        while (head > 0 && labels[head - 1].Kind != BlockKind.Body) head--;
        for (var i = head - 2; i >= 0; i--)
        {
            if (!IsMenu(page, i) && !IsColumn(page, labels, i)) continue;
            // Above the menu stand the name of the site and what it says of itself, and no text of the article.
            for (var k = i; k >= 0; k--) labels[k] = BlockLabel.Furniture(FurnitureReason.Navigation);
        }
    }

    private static bool IsMenu(PageContext page, int block) => MenuBars.Is(page.Words(block)) || (block <= LastHeadMenu && MenuBars.MayBe(page.Words(block)));

    /// <summary>A day without a gap between it and a menu is that on which the page was looked at.</summary>
    private static void MarkToday(PageContext page, BlockLabel[] labels)
    {
        for (var i = 0; i < labels.Length && i < MostLines && !page.Shapes[i].IsProse; i++)
        {
            if (!MenuBars.Is(page.Words(i))) continue;
            for (var k = i; k > 0 && page.Joined(k - 1); k--) Drop(page, labels, k - 1);
            for (var k = i + 1; k < labels.Length && page.Joined(k - 1); k++) Drop(page, labels, k);
        }
    }

    private static void Drop(PageContext page, BlockLabel[] labels, int i)
    {
        if (page.Shapes[i].Stamp is { IsPure: true }) labels[i] = BlockLabel.Furniture(FurnitureReason.Navigation);
    }

    /// <summary>The name of the site: the first line of such a head that is no entry of its menu.</summary>
    public static int NameOf(PageContext page, BlockLabel[] labels)
    {
        if (page.Letterhead >= 0) return 0;
        for (var i = 0; i + 1 < labels.Length && i < MostLines && labels[i].IsFurniture; i++)
        {
            if (labels[i].Reason != FurnitureReason.Navigation || page.Shapes[i].Phrase is not null) continue;
            var menu = Enumerable.Range(i + 1, Math.Min(MostLines, labels.Length - i - 1)).TakeWhile(k => labels[k].IsFurniture).Any(k => page.Shapes[k].Phrase is not null || IsMenu(page, k));
            return menu && NameSpan(page, i).Length <= LongestName && !MenuBars.Is(page.Words(i)) && char.IsLetter(page.Words(i)[0]) ? i : -1;
        }

        return -1;
    }

    /// <summary>The name without what the site says of itself behind it: "Ostara Herald – the paper of the coast".</summary>
    public static TextSpan NameSpan(PageContext page, int block)
    {
        var line = page.Page.Blocks[block].Span;
        foreach (var joint in (string[])[" – ", " — ", " - ", " | ", ": "])
        {
            if (line.Slice(page.Page.Text).IndexOf(joint, StringComparison.Ordinal) is > 2 and var at) return new TextSpan(line.Start, line.Start + at);
        }

        return line;
    }

    /// <summary>The last of short lines without a gap between them, two of which are entries of menus everywhere.</summary>
    private static bool IsColumn(PageContext page, BlockLabel[] labels, int last)
    {
        if (page.Joined(last)) return false;
        var (lines, known) = (0, 0);
        for (var i = last; i >= 0 && (i == last || page.Joined(i)); i--)
        {
            if (page.Page.Blocks[i].Span.Length > LongestEntry || page.Shapes[i].EndsSentence) return false;
            lines++;
            if (labels[i] is { IsFurniture: true, Reason: FurnitureReason.Navigation }) known++;
        }

        return lines > 2 && known > 1;
    }
}
