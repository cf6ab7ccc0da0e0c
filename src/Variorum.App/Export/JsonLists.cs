using System.Text.Json.Nodes;

namespace Variorum.App.Export;

/// <summary>Makes JSON arrays of the casebook's lists.</summary>
internal static class JsonLists
{
    public static JsonArray Of(IEnumerable<string> values) => new([.. values.Select(value => (JsonNode?)JsonValue.Create(value))]);

    public static JsonArray Of<T>(IEnumerable<T> values, Func<T, JsonNode?> node) => new([.. values.Select(node)]);
}
