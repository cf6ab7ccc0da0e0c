using System.Text.Json;
using Variorum.Language;

namespace Variorum.Evaluation.Export;

/// <summary>Reads fields of JSON objects that may lack them: an export of an older or newer version is scored as far as it goes.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static double? Number(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    public static bool Flag(this JsonElement element, string name) => element.Field(name) is { ValueKind: JsonValueKind.True };

    public static bool Denies(this JsonElement element, string name) => element.Field(name) is { ValueKind: JsonValueKind.False };

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    public static IEnumerable<string> Texts(this JsonElement element, string name) =>
        element.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!);

    /// <summary><c>start</c> to <c>end</c>, in code points.</summary>
    /// <exception cref="FormatException">The end lies before the start.</exception>
    public static TextSpan Span(this JsonElement element)
    {
        var (start, end) = ((int)(element.Number("start") ?? 0), (int)(element.Number("end") ?? 0));
        return 0 <= start && start <= end
            ? new TextSpan(start, end)
            : throw new FormatException($"A {element.Text("kind")} runs from {start} to {end}.");
    }

    /// <summary>A name however it was written: a string, an object with <c>name</c> or <c>quote</c>, or a list of strings.</summary>
    public static string Named(this JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Object } value => NonEmpty(value.Text("name")) ?? value.Text("quote") ?? "",
        { ValueKind: JsonValueKind.Array } list => string.Join("; ", list.EnumerateArray().Select(item => item.ToString())),
        _ => "",
    };

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
