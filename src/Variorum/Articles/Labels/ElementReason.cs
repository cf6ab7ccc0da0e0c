namespace Variorum.Articles.Labels;

/// <summary>Tells whether an element as a whole is furniture, by its name and by what designers called it.</summary>
internal static class ElementReason
{
    // An element that holds a good part of the page's prose is no sidebar, whatever its class says (a theme's "page-with-sidebar").
    private const double TooMuchProse = 0.35;

    private static readonly (Hint Hint, FurnitureReason Reason)[] Reasons =
    [
        (Hint.Comment, FurnitureReason.Comment), (Hint.Share, FurnitureReason.ShareBar), (Hint.Caption, FurnitureReason.Caption),
        (Hint.Advert, FurnitureReason.Advert), (Hint.Related, FurnitureReason.RelatedLinks), (Hint.Legal, FurnitureReason.Legal),
        (Hint.Navigation, FurnitureReason.Navigation), (Hint.Tags, FurnitureReason.Navigation), (Hint.Biography, FurnitureReason.Other),
        (Hint.Unseen, FurnitureReason.Other),
    ];

    public static FurnitureReason? Of(ElementNode node, double allProse)
    {
        // Long discussions hold more prose than the article under discussion, but never its heading.
        if (node.Hints.HasFlag(Hint.Comment) && !node.HoldsHeading && node.Name is not ("html" or "body" or "main" or "article")) return FurnitureReason.Comment;
        if (node.Prose > 0 && node.Prose >= TooMuchProse * allProse) return null;
        if (ByName(node) is { } named) return named;
        if (node.Name is "html" or "body" or "article" or "main") return null;
        // "content-sidebar-wrap", "post-content share-enabled": a name for the matter itself wins where the element holds some of it.
        if (node.Hints.HasFlag(Hint.Body) && node.Prose > 0.1 * allProse) return null;
        foreach (var (hint, reason) in Reasons)
        {
            if (node.Hints.HasFlag(hint)) return reason;
        }

        return null;
    }

    private static FurnitureReason? ByName(ElementNode node) => node.Name switch
    {
        "nav" or "menu" or "dialog" or "footer" or "button" or "form" => FurnitureReason.Navigation,
        "figcaption" or "figure" => FurnitureReason.Caption,
        "aside" => FurnitureReason.RelatedLinks,
        _ => null,
    };
}
