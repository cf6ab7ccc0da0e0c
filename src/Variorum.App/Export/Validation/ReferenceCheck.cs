using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>Checks that identifiers are unique and that what is referred to is there.</summary>
internal static class ReferenceCheck
{
    public static void Run(IReadOnlyList<CheckedLine> lines, List<string> problems)
    {
        var ids = new Dictionary<string, CheckedLine>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Id is not null))
        {
            if (!ids.TryAdd(line.Id!, line)) problems.Add($"{line} has the id of line {ids[line.Id!].Number}.");
        }

        foreach (var line in lines)
        {
            foreach (var (id, kind) in References(line))
            {
                if (!ids.TryGetValue(id, out var target) || target.Kind != kind) problems.Add($"{line} refers to {kind} {id}, which is not there.");
            }
        }
    }

    private static IEnumerable<(string Id, string Kind)> References(CheckedLine line)
    {
        if (line.Kind is "article" or "furniture") yield return (line.Text("snapshot")!, "snapshot");
        if (line.Text("article") is { } article) yield return (article, "article");
        if (line.Text("event") is { } happening) yield return (happening, "event");
        if (line.Text("attribution") is { } attribution) yield return (attribution, "attribution");
        foreach (var reference in line.Kind switch
        {
            "source" or "origin" => Named(line.Texts("articles"), "article"),
            "article" => Named(Parts(line, "datingEvidence", "article"), "article"),
            "mention" or "label" => Named([line.Text("entity")], "entity"),
            "attribution" => Named([line.Text("within")], "attribution").Concat(Named([Nested(line.Json.GetProperty("source"), "entity")], "entity")),
            "accusation" => Named([line.Text("accuserEntity"), line.Text("accusedEntity")], "entity").Concat(Named(Parts(line, "denials", "article"), "article")),
            "event" => Named(line.Texts("quantities"), "quantity").Concat(Named(Parts(line, "mentions", "article"), "article")),
            "reuse" => Named([Nested(line.Json.GetProperty("a"), "article"), Nested(line.Json.GetProperty("b"), "article")], "article"),
            "question" => Named(line.Json.GetProperty("readings").EnumerateArray().SelectMany(reading => reading.GetProperty("quantities").EnumerateArray()).Select(id => id.GetString()), "quantity"),
            "arithmetic" => Named(Parts(line, "terms", "quantity").Append(line.Text("total")), "quantity")
                .Concat(Named(line.Texts("articles"), "article")).Concat(Named([line.Text("restates")], "arithmetic")),
            _ => [],
        })
        {
            yield return reference;
        }
    }

    private static IEnumerable<(string Id, string Kind)> Named(IEnumerable<string?> ids, string kind) => ids.OfType<string>().Select(id => (id, kind));

    private static IEnumerable<string?> Parts(CheckedLine line, string list, string name) => line.Json.GetProperty(list).EnumerateArray().Select(part => Nested(part, name));

    private static string? Nested(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
