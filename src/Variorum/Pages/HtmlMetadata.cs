using AngleSharp.Dom;

namespace Variorum.Pages;

/// <summary>Collects what a page says of itself in <c>meta</c>, <c>link</c>, <c>title</c>, <c>time</c>, <c>itemprop</c> and JSON-LD.</summary>
internal sealed class HtmlMetadata
{
    private const int MostEntries = 2000;
    private const int LongestValue = 2000;

    private readonly List<PageMetadata> _entries = [];

    /// <summary>Takes in what an element says of the page; a head's elements, none of which is seen on the page, with it.</summary>
    public void See(IElement element)
    {
        switch (element.LocalName)
        {
            case "html":
                Add("html:lang", element.GetAttribute("lang") ?? element.GetAttribute("xml:lang"));
                break;
            case "head":
                foreach (var child in element.Children) See(child);
                break;
            case "title":
                Add("title", element.TextContent);
                break;
            case "meta":
                var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
                if (!string.IsNullOrEmpty(name)) Add("meta:" + name.Trim().ToLowerInvariant(), element.GetAttribute("content"));
                break;
            case "link" when element.GetAttribute("rel") is ("canonical" or "author" or "amphtml") and var relation:
                Add("link:" + relation, element.GetAttribute("href"));
                break;
            case "script" when string.Equals(element.GetAttribute("type")?.Trim(), "application/ld+json", StringComparison.OrdinalIgnoreCase):
                foreach (var (field, value) in JsonLd.Read(element.TextContent)) Add("json-ld:" + field, value);
                break;
        }
    }

    public void SeeTime(IElement element, int start, int end) =>
        Add("time", element.GetAttribute("datetime"), end > start ? new TextSpan(start, end) : null);

    public ImmutableArray<PageMetadata> Finish(string text) =>
        [.. _entries.Select(entry => entry.Span is { } span ? entry with { Span = Trimmed(text, span) } : entry)];

    private static TextSpan? Trimmed(string text, TextSpan span)
    {
        var trimmed = Trimming.Trim(text, span);
        return trimmed.IsEmpty ? null : trimmed;
    }

    private void Add(string name, string? value, TextSpan? span = null)
    {
        if (_entries.Count >= MostEntries || string.IsNullOrWhiteSpace(value)) return;
        _entries.Add(new PageMetadata(name, value.Length > LongestValue ? value[..LongestValue].Trim() : value.Trim(), span));
    }
}
