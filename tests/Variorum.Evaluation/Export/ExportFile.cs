using System.Text.Json;

namespace Variorum.Evaluation.Export;

/// <summary>A casebook's export, line by line, as <c>casebook-jsonl.md</c> describes it.</summary>
public sealed class ExportFile
{
    private readonly ILookup<string, JsonElement> _byKind;

    private ExportFile(ImmutableArray<JsonElement> lines)
    {
        Lines = lines;
        _byKind = lines.ToLookup(line => line.Text("kind") ?? "", StringComparer.Ordinal);
    }

    public ImmutableArray<JsonElement> Lines { get; }

    /// <summary>The lines of one kind, in the file's order.</summary>
    public IEnumerable<JsonElement> Of(string kind) => _byKind[kind];

    /// <exception cref="FormatException">A line is no JSON object.</exception>
    public static ExportFile Load(string path) => Parse(File.ReadLines(path));

    /// <exception cref="FormatException">A line is no JSON object.</exception>
    public static ExportFile Parse(IEnumerable<string> lines) => new([.. lines.Select(Line)]);

    private static JsonElement Line(string line, int index)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new FormatException($"Line {index + 1} of the export is no JSON object.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"Line {index + 1} of the export is no JSON: {error.Message}", error);
        }
    }
}
