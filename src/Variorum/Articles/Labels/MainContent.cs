namespace Variorum.Articles.Labels;

/// <summary>Finds the elements that hold a page's articles.</summary>
internal static class MainContent
{
    // Descend while one child holds nearly all of the prose: what it leaves behind is a teaser or a notice.
    private const double NearlyAll = 0.8;
    // A named vessel ("entry-content", itemprop articleBody) is believed where it holds this much of what was found without names.
    private const double NamedShare = 0.45;

    // The element that holds heading, subtitle and caption holds less than this; a short article with its heading holds more.
    private const double TitledShare = 0.4;
    private const double TitledText = 600;

    /// <summary>The elements, in page order, none inside another; the root alone where nothing stands out.</summary>
    /// <param name="title">The block that is the page's heading, or -1.</param>
    public static IReadOnlyList<ElementNode> Find(BlockTree tree, int title)
    {
        var container = UnderTitle(tree, title, Descend(tree.Root));
        var named = Named(container);
        var held = named.Sum(node => node.Matter);
        if (named.Count > 0 && held >= NamedShare * container.Matter) return named;
        // The container may lie inside a vessel, or beside one that was passed by.
        return container.Matter > 0 ? [container] : [tree.Root];
    }

    /// <summary>The smallest element that holds the heading and a text: teasers and comments beside it are left out.</summary>
    private static ElementNode UnderTitle(BlockTree tree, int title, ElementNode container)
    {
        if (title < 0) return container;
        for (var node = tree.Holders[title]; node is not null && node != container; node = node.Parent)
        {
            if (node.Matter >= Math.Min(TitledShare * container.Matter, TitledText) && node.Last > title) return Descend(node);
        }

        return container;
    }

    private static ElementNode Descend(ElementNode node)
    {
        while (true)
        {
            var best = node.Children.MaxBy(child => child.Matter);
            // A single paragraph is no container: its siblings count as well.
            if (best is null || best.Matter < NearlyAll * node.Matter || IsTextual(best.Name) || best.Matter <= 0) return node;
            node = best;
        }
    }

    private static bool IsTextual(string name) =>
        name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "dd" or "dt" or "blockquote" or "pre" or "td" or "tr" or "ul" or "ol" or "span" or "font" or "b"
            or "strong" or "em" or "i" or "a";

    /// <summary>The outermost named vessels at or below an element, without those that hold next to nothing.</summary>
    private static List<ElementNode> Named(ElementNode container)
    {
        var found = new List<ElementNode>();
        var waiting = new Stack<ElementNode>([container]);
        while (waiting.TryPop(out var node))
        {
            if (node.Matter <= 0) continue;
            if (node.Hints.HasFlag(Hint.Body) && node != container && !node.HoldsHeading)
            {
                found.Add(node);
                continue;
            }

            for (var child = node.FirstChild; child is not null; child = child.Next) waiting.Push(child);
        }

        var most = found.Select(node => node.Matter).DefaultIfEmpty().Max();
        return [.. found.Where(node => node.Matter >= 0.1 * most).OrderBy(node => node.First)];
    }
}
