using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Tells which site a page is from.</summary>
public static class PageSite
{
    /// <summary>The host of the page's address, without "www."; else the site's name for itself, in a field or at the head of a text saved from it; null where the page says neither.</summary>
    public static string? Of(Page page, PageArticles found)
    {
        foreach (var name in (string[])["link:canonical", "meta:og:url"])
        {
            var value = PageFields.First(page, name);
            if (value is null || !Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Host.Length == 0) continue;
            return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        }

        return PageFields.First(page, "meta:og:site_name") ?? Masthead(found);
    }

    /// <summary>The outlet whose name stands outside of the text: in a credit it may be that of another site.</summary>
    private static string? Masthead(PageArticles found) => found.Articles
        .SelectMany(article => article.Sources)
        .Where(source => source is { Field: "outlet", Words: { } words } && found.Furniture.Any(furniture => furniture.Span.Overlaps(words.Span)))
        .Select(source => source.Words!.Quote)
        .FirstOrDefault();
}
