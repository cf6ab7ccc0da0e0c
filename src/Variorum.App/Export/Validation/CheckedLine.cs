using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>A line of the export under examination.</summary>
internal sealed record CheckedLine(int Number, JsonElement Json)
{
    public string Kind => Text("kind") ?? string.Empty;

    public string? Id => Text("id");

    public int Start => Number32("start");

    public int End => Number32("end");

    /// <summary>The text of a field, or null where there is none.</summary>
    public string? Text(string name) =>
        Json.ValueKind == JsonValueKind.Object && Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public IEnumerable<string> Texts(string name) => Json.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);

    public override string ToString() => $"Line {Number} ({Kind}{(Id is null ? "" : " " + Id)})";

    private int Number32(string name) => Json.TryGetProperty(name, out var value) ? value.GetInt32() : -1;
}
