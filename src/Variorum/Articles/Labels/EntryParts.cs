namespace Variorum.Articles.Labels;

/// <summary>Labels a page of many entries and says which blocks are which entry; what stands above them is a text of its own where it is more than a line.</summary>
internal static class EntryParts
{
    private const double LeastLead = 300;
    private const int LongestOpening = 120;

    public static ImmutableArray<Part> Mark(PageContext page, BlockLabel[] labels, IReadOnlyList<ElementNode> entries, FurnitureReason?[] reasons, Moments moments)
    {
        var title = TitleFinder.Find(page, reasons);
        var listed = ListedEntries.Of(page.Page);
        var days = new EntryDays(page, entries, reasons, moments, title);
        var parts = ImmutableArray.CreateBuilder<Part>();
        if (MarkLead(page, labels, entries[0].First, reasons, title)) parts.Add(new Part(0, entries[0].First - 1, IsOfPage: true));
        foreach (var entry in entries)
        {
            var heading = MarkEntry(page, labels, entry, reasons, moments);
            parts.Add(new Part(entry.First, entry.Last) { Moment = days.Of(entry), Listed = listed.Find(Ids(entry), heading < 0 ? null : page.Words(heading).ToString()) });
        }

        return parts.ToImmutable();
    }

    /// <summary>The labels of one entry, whose text is labelled already. Returns its heading, or -1.</summary>
    public static int MarkEntry(PageContext page, BlockLabel[] labels, ElementNode entry, FurnitureReason?[] reasons, Moments moments)
    {
        var text = NextText(page, labels, entry, reasons, entry.First - 1);
        var title = ArchiveItems.TitleOf(page, entry, reasons) is >= 0 and var heading ? heading : Opening(page, labels, entry, text, moments);
        if (title > text) text = NextText(page, labels, entry, reasons, title);
        for (var i = entry.First; i <= entry.Last; i++)
        {
            if (i == title || reasons[i] is not (null or FurnitureReason.Navigation)) continue;
            var shape = page.Shapes[i];
            var stamp = shape.Stamp is not null || (i < text && shape.Dateline is not null) || (i != text && !shape.IsProse && moments.Of(i) is not null);
            if (stamp) labels[i] = BlockLabel.Of(BlockKind.Stamp);
            else if (i < title && labels[i].Kind == BlockKind.Body && !shape.IsProse) labels[i] = BlockLabel.Of(BlockKind.Kicker);
        }

        if (title >= 0) labels[title] = BlockLabel.Of(BlockKind.Title);
        return title;
    }

    private static int NextText(PageContext page, BlockLabel[] labels, ElementNode entry, FurnitureReason?[] reasons, int after)
    {
        var text = after + 1;
        while (text < entry.Last && !(labels[text].Kind == BlockKind.Body && LiveEntries.IsText(page, reasons, text))) text++;
        return text;
    }

    /// <summary>A short line without a stop right above the text stands for a heading; -1 where there is none.</summary>
    private static int Opening(PageContext page, BlockLabel[] labels, ElementNode entry, int text, Moments moments)
    {
        for (var i = entry.First; i < text; i++)
        {
            if (labels[i].Kind != BlockKind.Body || (moments.Of(i) is { } moment && (moment.Date is not null || moment.Span == page.Page.Blocks[i].Span))) continue;
            var fits = page.Shapes[i].Characters is >= 8 and <= LongestOpening && !page.Shapes[i].EndsSentence && CreditLine.Read(page.Page.Text, page.Page.Blocks[i].Span).Count == 0;
            return fits ? i : -1;
        }

        return -1;
    }

    /// <summary>Labels a summary between the page's heading and the first entry; false where there is none.</summary>
    private static bool MarkLead(PageContext page, BlockLabel[] labels, int first, FurnitureReason?[] reasons, int title)
    {
        if (title < 0 || title >= first) return false;
        var text = Enumerable.Range(title + 1, first - title - 1).Where(i => reasons[i] is null && page.Shapes[i].IsProse).ToList();
        if (text.Count < 2 && text.Sum(i => page.Shapes[i].Characters) < LeastLead) return false;
        for (var i = title + 1; i < first; i++) labels[i] = HtmlLabeller.InContent(page, i, reasons[i]);
        Preamble.Mark(page, labels, title);
        return true;
    }

    /// <summary>The ids of an element and of those that hold all that it holds.</summary>
    private static IEnumerable<string> Ids(ElementNode entry)
    {
        for (var at = entry; ; at = at.FirstChild!)
        {
            if (at.Step.Id is { } id) yield return id;
            if (at.ChildCount != 1) yield break;
        }
    }
}
