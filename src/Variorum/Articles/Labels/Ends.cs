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
            if (!IsHeading(page.Tree!.Holders[i]) && (shape.LinkShare < 0.5 || shape.IsSentence)) return;
            labels[i] = BlockLabel.Furniture(FurnitureReason.RelatedLinks);
        }
    }

    private static bool IsHeading(ElementNode node)
    {
        for (var k = 0; k < 3 && node.Name is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6"); k++)
        {
            if (node.Parent is null) return false;
            node = node.Parent;
        }

        return node.Name is "h2" or "h3" or "h4" or "h5" or "h6";
    }
}
