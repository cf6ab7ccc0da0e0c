namespace Variorum.Articles.Labels;

/// <summary>Finds the longest row of elements of one make that hold most of a page's text.</summary>
internal static class ElementRows
{
    /// <summary>The elements of the row that are what is looked for, in page order; none where no row is.</summary>
    /// <param name="share">How much of the page's text they must hold together, from 0 to 1.</param>
    /// <param name="fits">What is looked for; a fifth of a row may be anything else.</param>
    /// <param name="leastText">Of two elements of the row at least, in characters.</param>
    /// <param name="passes">What will do in a row of which half are what is looked for; that passes too.</param>
    public static List<ElementNode> Best(ElementNode root, int fewest, int most, double share, double leastText, Func<ElementNode, bool> fits, Func<ElementNode, bool>? passes = null)
    {
        List<ElementNode> best = [];
        foreach (var row in Rows(root, share))
        {
            // Of two rows of one length the outer one holds the stamps too: rows come from the outside in.
            if (row.Count < fewest || row.Count > most || row.Count <= best.Count || row.Sum(node => node.Matter) < share * root.Matter) continue;
            var items = row.Where(fits).ToList();
            if (passes is not null && items.Count >= fewest && items.Count * 2 >= row.Count) items = [.. row.Where(passes)];
            if (items.Count < fewest || items.Count <= best.Count || items.Count * 5 < row.Count * 4 || items.Count(item => item.Matter >= leastText) < 2) continue;
            if (items.Sum(node => node.Matter) >= share * root.Matter) best = items;
        }

        return best;
    }

    /// <summary>Elements with text that share name, first class and depth, in page order.</summary>
    private static IEnumerable<List<ElementNode>> Rows(ElementNode root, double share)
    {
        List<ElementNode> level = [root];
        // Further in, none can hold as much as is asked for; what was summed up in another order may differ in the last place.
        while (root.Matter > 0 && level.Sum(node => node.Matter) >= 0.9 * share * root.Matter)
        {
            level = [.. level.SelectMany(node => node.Children).Where(node => node.Matter > 0)];
            if (level.Count < 2) continue;
            foreach (var row in level.Where(node => node.Name is not ("p" or "span" or "td" or "h1" or "h2" or "h3" or "h4")).GroupBy(node => (node.Name, TeaserLists.Class(node))))
                yield return [.. row];
        }
    }
}
