namespace Variorum.Articles.Labels;

/// <summary>Cuts off what hangs on at the end of a text: headings without a text, lists of links.</summary>
internal static class Ends
{
    private const int LongestList = 20;
    private const int LongestItem = 250;

    public static void Trim(PageContext page, BlockLabel[] labels, int first, int last)
    {
        TrimList(page, labels, first, last);
        for (var i = last; i > first; i--)
        {
            if (labels[i].Kind != BlockKind.Body) continue;
            var shape = page.Shapes[i];
            if (Headings.LevelOf(page.Tree!.Holders[i]) < 2 && (shape.LinkShare < 0.5 || shape.IsSentence || CreditLine.HasCue(page.Words(i)))) return;
            labels[i] = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
        }
    }

    /// <summary>Below the last heading of a list of other articles, what is short and mostly links.</summary>
    private static void TrimList(PageContext page, BlockLabel[] labels, int first, int last)
    {
        var heading = last;
        while (heading > first && last - heading <= LongestList && page.Shapes[heading].Phrase != FurnitureReason.RelatedLinks) heading--;
        if (heading <= first || last - heading > LongestList) return;
        var items = Enumerable.Range(heading + 1, last - heading).Where(i => labels[i].Kind == BlockKind.Body).ToList();
        if (items.Count == 0 || items.Exists(i => page.Shapes[i].Characters > LongestItem) || items.Count(i => page.Shapes[i].LinkShare > 0.5) * 2 < items.Count) return;
        foreach (var i in items) labels[i] = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
    }
}
