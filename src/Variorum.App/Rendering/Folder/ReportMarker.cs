using System.Text.Json;

namespace Variorum.App.Rendering.Folder;

/// <summary>The file by which a folder is known to be a report, with the names of all that belongs to it.</summary>
internal static class ReportMarker
{
    public const string FileName = "variorum-report.json";
    private const string Kind = "variorum-report";
    private const int Version = 1;
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    public static string Write(IEnumerable<string> files) =>
        JsonSerializer.Serialize(new Content(Kind, Version, [.. files.Order(StringComparer.Ordinal)]), Options) + "\n";

    /// <summary>Null where the text is no marker. Names that could lead out of the folder are passed over: a marker may come from anywhere.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<Content>(text) is { Format: Kind, Files: { } files }
                ? [.. files.Where(file => file is not null && ReportPaths.IsSafe(file))]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Content(string Format, int FormatVersion, IReadOnlyList<string> Files);
}
