using Variorum.Pages;

namespace Variorum.Articles.Labels;

/// <summary>The entries that a page's JSON-LD lists, found again by the element that they lead to or by their headline.</summary>
internal sealed class ListedEntries
{
    private readonly Dictionary<string, ListedEntry> _byAnchor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListedEntry> _byHeadline = new(StringComparer.Ordinal);

    public static ListedEntries Of(Page page)
    {
        var listed = new ListedEntries();
        var fields = new List<PageMetadata>();
        foreach (var entry in page.Metadata.Where(entry => entry.Name.StartsWith(ListedEntry.Field, StringComparison.Ordinal)))
        {
            if (entry.Name == ListedEntry.Field) listed.Add(fields);
            fields.Add(entry);
        }

        listed.Add(fields);
        return listed;
    }

    /// <param name="anchors">The ids of the entry's elements.</param>
    /// <param name="title">Its heading, or null.</param>
    public ListedEntry? Find(IEnumerable<string> anchors, string? title)
    {
        foreach (var anchor in anchors)
        {
            if (_byAnchor.TryGetValue(anchor, out var found)) return found;
        }

        return title is not null ? _byHeadline.GetValueOrDefault(Letters(title)) : null;
    }

    /// <summary>Adds the entry of these fields and clears them.</summary>
    private void Add(List<PageMetadata> fields)
    {
        var address = Value(fields, "url");
        var hash = address?.IndexOf('#') ?? -1;
        var headline = Value(fields, "headline") is { } title ? Letters(title) : null;
        var authors = fields.Where(field => field.Name == $"{ListedEntry.Field}.author").SelectMany(field => Names.Split(field.Value)).Where(Names.IsPersonLike);
        var day = Value(fields, "datePublished") is { } published ? PageFields.Day(published) : null;
        var entry = new ListedEntry(day, [.. authors.Distinct(StringComparer.Ordinal)]);
        if (hash >= 0 && address![(hash + 1)..] is { Length: > 0 } anchor) _byAnchor.TryAdd(anchor, entry);
        if (headline is { Length: > 0 }) _byHeadline.TryAdd(headline, entry);
        fields.Clear();
    }

    private static string? Value(List<PageMetadata> fields, string field) => fields.Find(entry => entry.Name == $"{ListedEntry.Field}.{field}")?.Value;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
