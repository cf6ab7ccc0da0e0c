namespace Variorum.Articles.Labels;

/// <summary>Finds the list of other articles below one of plain text: titles with their days, and no text between them.</summary>
internal static class PlainTeasers
{
    private const int FewestTeasers = 2;

    public static void Mark(PageContext page, BlockLabel[] labels)
    {
        var last = labels.Length - 1;
        while (last >= 0 && !(labels[last].Kind == BlockKind.Body && page.Shapes[last].IsProse)) last--;
        if (last < 0) return;
        var below = Enumerable.Range(last + 1, labels.Length - last - 1).Where(i => !labels[i].IsFurniture).ToList();
        var titled = below.Where((block, at) => IsDay(page, block) && ((at > 0 && IsTitle(page, labels, below[at - 1])) || (at + 1 < below.Count && IsTitle(page, labels, below[at + 1])))).ToList();
        if (titled.Count < FewestTeasers || titled.Count != below.Count(block => IsDay(page, block)) || below.Count(block => IsTitle(page, labels, block)) < titled.Count) return;
        foreach (var block in below.Where(block => IsDay(page, block) || IsTitle(page, labels, block))) labels[block] = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
    }

    private static bool IsDay(PageContext page, int block) => page.Shapes[block].Stamp is { IsPure: true };

    /// <summary>A short line that is no sentence and names nobody who made the text.</summary>
    private static bool IsTitle(PageContext page, BlockLabel[] labels, int block) =>
        labels[block].Kind == BlockKind.Body && !page.Shapes[block].IsSentence && page.Words(block).Contains(' ')
        && CreditLine.Read(page.Page.Text, page.Page.Blocks[block].Span).Count == 0 && !CreditFinder.IsOffice(page.Words(block));
}
