namespace Variorum.Articles.Labels;

/// <summary>Cuts off what hangs on at the end of a text: headings without a text, lists of links.</summary>
internal static class Ends
{
    public static void Trim(PageContext page, BlockLabel[] labels, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            if (labels[i].Kind != BlockKind.Body) continue;
            var shape = page.Shapes[i];
            if (Headings.LevelOf(page.Tree!.Holders[i]) < 2 && (shape.LinkShare < 0.5 || shape.IsSentence)) return;
            labels[i] = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
        }
    }
}
