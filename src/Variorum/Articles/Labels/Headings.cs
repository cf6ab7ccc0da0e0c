namespace Variorum.Articles.Labels;

internal static class Headings
{
    /// <summary>1 to 6 for a block inside of a heading element, else 0.</summary>
    public static int LevelOf(ElementNode? node)
    {
        for (var k = 0; k < 4 && node is not null; k++, node = node.Parent)
        {
            if (node.Name is ['h', >= '1' and <= '6']) return node.Name[1] - '0';
        }

        return 0;
    }
}
