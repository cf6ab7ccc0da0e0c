namespace Variorum.Articles.Labels;

/// <summary>Finds the elements that hold a page's articles.</summary>
internal static class MainContent
{
    // Descend while one child holds nearly all of the prose: what it leaves behind is a teaser or a notice.
    private const double NearlyAll = 0.8;
    // A named vessel ("entry-content", itemprop articleBody) is believed where it holds this much of what was found without names.
    private const double NamedShare = 0.45;

    /// <summary>The elements, in page order, none inside another; the root alone where nothing stands out.</summary>
    public static IReadOnlyList<ElementNode> Find(BlockTree tree)
    {
        var container = Descend(tree.Root);
        var named = Named(container);
        var held = named.Sum(node => node.Matter);
        if (named.Count > 0 && held >= NamedShare * container.Matter) return named;
        // The container may lie inside a vessel, or beside one that was passed by.
        return container.Matter > 0 ? [container] : [tree.Root];
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
            if (node.Hints.HasFlag(Hint.Body) && node != container)
            {
                found.Add(node);
                continue;
            }

            foreach (var child in node.Children) waiting.Push(child);
        }

        var most = found.Select(node => node.Matter).DefaultIfEmpty().Max();
        return [.. found.Where(node => node.Matter >= 0.1 * most).OrderBy(node => node.First)];
    }
}
