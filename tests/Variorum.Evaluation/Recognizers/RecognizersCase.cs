using System.Text.Json;

namespace Variorum.Evaluation.Recognizers;

/// <summary>One specification case of Recognizers-Text: an input, and what has to be found in it.</summary>
/// <param name="Reference">The day that the input is said on, or null.</param>
public sealed record RecognizersCase(string File, string Input, DateOnly? Reference, IReadOnlyList<RecognizersResult> Results)
{
    public static IEnumerable<RecognizersCase> Read(string folder, string file)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(folder, file)));
        return json.RootElement.EnumerateArray().Select(element => ReadCase(file, element)).ToList();
    }

    private static RecognizersCase ReadCase(string file, JsonElement element)
    {
        DateOnly? reference = element.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var day)
            ? DateOnly.ParseExact(day.GetString()![..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : null;
        return new RecognizersCase(file, element.GetProperty(nameof(Input)).GetString()!, reference, element.GetProperty(nameof(Results)).EnumerateArray().Select(RecognizersResult.Read).ToList());
    }
}

/// <param name="Values">Every string of the resolution by its name ("value", "unit", "Timex", "FutureResolution.date", ...).</param>
public sealed record RecognizersResult(string Text, string Type, IReadOnlyDictionary<string, string> Values)
{
    public string this[string name] => Values.GetValueOrDefault(name) ?? "";

    public static RecognizersResult Read(JsonElement element)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in new[] { "Resolution", "Value" })
        {
            if (element.TryGetProperty(name, out var resolution) && resolution.ValueKind == JsonValueKind.Object) Flatten("", resolution, values);
        }

        var type = element.TryGetProperty("TypeName", out var typeName) ? typeName : element.TryGetProperty(nameof(Type), out typeName) ? typeName : default;
        return new RecognizersResult(element.GetProperty(nameof(Text)).GetString()!, type.ValueKind == JsonValueKind.String ? type.GetString()! : "", values);
    }

    private static void Flatten(string prefix, JsonElement element, Dictionary<string, string> values)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object) Flatten($"{prefix}{property.Name}.", property.Value, values);
            else if (property.Value.ValueKind == JsonValueKind.String) values[prefix + property.Name] = property.Value.GetString()!;
        }
    }
}
