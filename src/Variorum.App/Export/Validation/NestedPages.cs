using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>Takes the quotations out of a line that stand on other pages than the line: a denial in another article, a text reused.</summary>
internal static class NestedPages
{
    /// <summary>Every object with an offset, with the snapshot whose page it speaks of.</summary>
    /// <param name="snapshotOf">From article to snapshot.</param>
    public static IEnumerable<(JsonElement Element, string Snapshot)> Quotations(JsonElement element, string snapshot, IReadOnlyDictionary<string, string> snapshotOf)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray().SelectMany(item => Quotations(item, snapshot, snapshotOf))) yield return item;
                break;
            case JsonValueKind.Object:
                var own = element.TryGetProperty("article", out var article) && article.ValueKind == JsonValueKind.String ? snapshotOf.GetValueOrDefault(article.GetString()!, snapshot) : snapshot;
                if (element.TryGetProperty("start", out var start) && start.ValueKind == JsonValueKind.Number) yield return (element, own);
                foreach (var item in element.EnumerateObject().SelectMany(property => Quotations(property.Value, own, snapshotOf))) yield return item;
                break;
        }
    }
}
