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
        if (line.Kind == "source")
        {
            foreach (var id in line.Texts("articles")) yield return (id, "article");
        }

        if (line.Kind != "question") yield break;
        foreach (var reading in line.Json.GetProperty("readings").EnumerateArray())
        {
            foreach (var quantity in reading.GetProperty("quantities").EnumerateArray()) yield return (quantity.GetString()!, "quantity");
        }
    }
}
