namespace Variorum.Pages;

/// <summary>Tells whether a text is an HTML page, from the text alone.</summary>
internal static class MarkupSniffer
{
    private const int Searched = 65536;

    // Elements that a saved page or a fragment of one begins with. A plain text may begin with "<" too ("<unclear> said ...").
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "html", "head", "body", "title", "meta", "link", "script", "style", "base", "noscript", "div", "p", "article", "section", "main", "header",
        "footer", "nav", "aside", "table", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "img", "br", "hr", "center", "font",
        "b", "i", "em", "strong", "blockquote", "pre", "figure", "form", "iframe", "svg", "frameset",
    };

    public static MarkupKind Sniff(string text)
    {
        var at = SkipBlank(text, 0);
        var xml = StartsWith(text, at, "<?xml");
        at = SkipPreamble(text, at);
        if (at >= text.Length) return MarkupKind.None;
        if (StartsWith(text, at, "<!doctype"))
        {
            var name = ElementName(text, SkipBlank(text, at + "<!doctype".Length));
            return name.Equals("html", StringComparison.OrdinalIgnoreCase) || name.IsEmpty || !xml ? MarkupKind.Html : MarkupKind.OtherXml;
        }

        if (text[at] == '<' && IsOpener(ElementName(text, at + 1))) return MarkupKind.Html;
        if (xml) return MarkupKind.OtherXml;
        return HasPageWithin(text) ? MarkupKind.Html : MarkupKind.None;
    }

    /// <summary>A page after some line of another sort, such as a tool's banner or a server's message.</summary>
    private static bool HasPageWithin(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, Searched));
        var at = head.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + 5 >= head.Length || !(char.IsWhiteSpace(head[at + 5]) || head[at + 5] == '>')) return false;
        var rest = text.AsSpan(at);
        return rest.Contains("<body", StringComparison.OrdinalIgnoreCase) && rest.Contains("</", StringComparison.Ordinal);
    }

    /// <summary>Past comments and processing instructions.</summary>
    private static int SkipPreamble(string text, int at)
    {
        while (at < text.Length)
        {
            var close = StartsWith(text, at, "<!--") ? "-->" : StartsWith(text, at, "<?") ? ">" : null;
            if (close is null) return at;
            var end = text.IndexOf(close, at, StringComparison.Ordinal);
            if (end < 0) return text.Length;
            at = SkipBlank(text, end + close.Length);
        }

        return at;
    }

    private static bool IsOpener(ReadOnlySpan<char> name) => Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> ElementName(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 16 && char.IsAsciiLetterOrDigit(text[end])) end++;
        var closed = end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '>' or '/';
        return closed ? text.AsSpan(at, end - at) : [];
    }

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF')) at++;
        return at;
    }

    private static bool StartsWith(string text, int at, string prefix) =>
        string.Compare(text, at, prefix, 0, prefix.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
