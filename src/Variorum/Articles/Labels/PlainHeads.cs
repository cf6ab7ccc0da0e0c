namespace Variorum.Articles.Labels;

/// <summary>Finds title, kickers, subtitles and captions among the short lines at the head of an article of plain text.</summary>
internal static class PlainHeads
{
    private const int LongestTitle = 220;

    public static void Mark(PageContext page, BlockLabel[] labels, ArticleRange range, bool several)
    {
        var lead = Lead(page, labels, range);
        foreach (var i in lead.Where(i => page.Shapes[i].Dateline is not null)) labels[i] = BlockLabel.Of(BlockKind.Stamp);
        lead.RemoveAll(i => labels[i].Kind == BlockKind.Stamp);
        if (lead.Count == 0) return;
        var title = Title(page, lead, several);
        if (title >= 0)
        {
            foreach (var i in lead.Where(i => i < title)) labels[i] = CaptionShape.Is(page.Words(i)) ? BlockLabel.Furniture(FurnitureReason.Caption) : BlockLabel.Of(BlockKind.Kicker);
            labels[title] = BlockLabel.Of(BlockKind.Title);
            foreach (var i in lead.Where(i => i > title)) labels[i] = AfterTitle(page, labels, title, i);
        }

        Captions(page, labels, range, lead);
    }

    /// <summary>The lines before the first paragraph that are no furniture.</summary>
    private static List<int> Lead(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var lead = new List<int>();
        for (var i = range.First; i <= range.Last; i++)
        {
            if (labels[i].Kind != BlockKind.Body) continue;
            if (page.Shapes[i].IsProse || page.Page.Blocks[i].Span.Length > LongestTitle) return lead;
            lead.Add(i);
            if (lead.Count == 12) return [.. lead.Take(1)];
        }

        // All lines are short: a list, a poem, a notice; only the first can be its title.
        return lead.Count > 3 ? [.. lead.Take(1)] : lead;
    }

    private static int Title(PageContext page, List<int> lead, bool several)
    {
        // In a page of several articles the section and the picture's name stand together above the title, which stands alone.
        var alone = lead.Where(i => (i == 0 || !page.Joined(i - 1)) && !page.Joined(i)).ToList();
        var candidates = several && alone.Count > 0 && alone[0] != lead[0] ? alone : lead;
        foreach (var i in candidates)
        {
            if (i != candidates[^1] && MenuBars.IsSection(page.Words(i))) continue;
            if (page.Shapes[i].Characters >= 8 && !Releases.IsNotice(page.Words(i)) && !(several && CaptionShape.Is(page.Words(i)) && i != candidates[^1])) return i;
        }

        return candidates.Count > 0 && page.Shapes[candidates[0]].Characters >= 3 ? candidates[0] : -1;
    }

    private static BlockLabel AfterTitle(PageContext page, BlockLabel[] labels, int title, int i)
    {
        if (page.Words(i).SequenceEqual(page.Words(title))) return BlockLabel.Of(BlockKind.Title);
        var beside = IsBeside(labels, i);
        // "Ana Ferro in Ostara" is whom a picture shows, or who reports from there: by the day beside it.
        var named = beside || page.Words(i).StartsWith("By ", StringComparison.Ordinal) || page.Words(i).StartsWith("From ", StringComparison.Ordinal);
        if (named && CreditLine.IsFromPlace(page.Page.Text, page.Page.Blocks[i].Span)) return BlockLabel.Of(BlockKind.Byline);
        if (CaptionShape.Is(page.Words(i))) return BlockLabel.Furniture(FurnitureReason.Caption);
        // "Dear ...," opens a letter.
        if (page.Words(i)[^1] is ',' or ':') return labels[i];
        if (beside && page.Shapes[i].Characters < 60 && CreditLine.Read(page.Page.Text, page.Page.Blocks[i].Span) is [{ Role: CreditRole.Author }, ..]) return BlockLabel.Of(BlockKind.Byline);
        return (Names.IsByline(page.Words(i)) || CreditLine.HasCue(page.Words(i))) && page.Shapes[i].Characters < 80 ? BlockLabel.Of(BlockKind.Byline)
            : labels[i].Kind == BlockKind.Body && page.Words(i)[0] is not ('•' or '-' or '*') ? BlockLabel.Of(BlockKind.Subtitle) : labels[i];
    }

    /// <summary>A day stands in the line before or behind.</summary>
    private static bool IsBeside(BlockLabel[] labels, int i) =>
        labels[i - 1].Kind == BlockKind.Stamp || (i + 1 < labels.Length && labels[i + 1].Kind == BlockKind.Stamp);

    private static void Captions(PageContext page, BlockLabel[] labels, ArticleRange range, List<int> lead)
    {
        // After the last paragraph stand credits and signatures, which look like captions.
        var last = LastProse(page, labels, range);
        for (var i = range.First; i < last; i++)
        {
            if (labels[i].Kind != BlockKind.Body || lead.Contains(i) || page.Joined(i) || (i > 0 && page.Joined(i - 1))) continue;
            if (CaptionShape.Is(page.Words(i))) labels[i] = BlockLabel.Furniture(FurnitureReason.Caption);
        }
    }

    private static int LastProse(PageContext page, BlockLabel[] labels, ArticleRange range)
    {
        var i = range.Last;
        while (i > range.First && !(labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse)) i--;
        return i;
    }
}
