using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Tells which site a page is from.</summary>
public static class PageSite
{
    /// <summary>The host of the page's address, without "www."; else the site's name for itself; null where the page says neither.</summary>
    public static string? Of(Page page)
    {
        foreach (var name in (string[])["link:canonical", "meta:og:url"])
        {
            var value = PageFields.First(page, name);
            if (value is null || !Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Host.Length == 0) continue;
            return address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        }

        return PageFields.First(page, "meta:og:site_name");
    }
}
