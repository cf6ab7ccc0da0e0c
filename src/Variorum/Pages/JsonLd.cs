using System.Text.Json;

namespace Variorum.Pages;

/// <summary>Reads the fields of schema.org objects that tell about an article out of a JSON-LD script.</summary>
internal static class JsonLd
{
    private const int MostObjects = 500;

    private static readonly string[] Fields =
        ["headline", "alternativeHeadline", "datePublished", "dateModified", "dateCreated", "author", "creator", "publisher", "articleSection", "inLanguage", "url", "startDate", "endDate", "name"];

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>
    /// Field names are the object's type, a dot and the field: <c>NewsArticle.datePublished</c>. What an object only lists (the updates of a live blog, the
    /// entries of a list) is no word on the page's own article: there the type is <c>listed</c>, after an entry <c>listed</c> with the type. Nothing where the
    /// script is no JSON.
    /// </summary>
    public static IReadOnlyList<(string Field, string Value)> Read(string script)
    {
        var found = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(script.AsMemory().Trim().TrimEnd(';'), Options);
            var waiting = new Queue<(JsonElement, bool)>([(document.RootElement, false)]);
            for (var seen = 0; waiting.Count > 0 && seen < MostObjects; seen++)
            {
                var (element, listed) = waiting.Dequeue();
                Visit(element, listed, waiting, found);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken JSON, or a string with half a surrogate pair: what was read so far stands.
        }

        return found;
    }

    private static void Visit(JsonElement element, bool listed, Queue<(JsonElement, bool)> waiting, List<(string, string)> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) waiting.Enqueue((item, listed));
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("@type", out var named) && FirstText(named) is { } type and not "ListItem") AddFields(element, listed, type, found);
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name is "@graph" or "mainEntity") waiting.Enqueue((property.Value, listed));
            else if (property.Name is "liveBlogUpdate" or "itemListElement" || (listed && property.Name == "item")) waiting.Enqueue((property.Value, true));
        }
    }

    private static void AddFields(JsonElement element, bool listed, string type, List<(string, string)> found)
    {
        if (listed) found.Add(("listed", type));
        foreach (var field in Fields)
        {
            if (!element.TryGetProperty(field, out var value)) continue;
            foreach (var text in Texts(value)) found.Add(($"{(listed ? "listed" : type)}.{field}", text));
        }
    }

    /// <summary>A string, the name of an object, or those of each item of a list.</summary>
    private static IEnumerable<string> Texts(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().Take(50).SelectMany(Texts);
        if (value.ValueKind == JsonValueKind.Object) return value.TryGetProperty("name", out var name) ? Texts(name) : [];
        return value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? [text] : [];
    }

    private static string? FirstText(JsonElement value) => Texts(value).FirstOrDefault();
}
