using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using Variorum.App.Sources;

namespace Variorum.App.Export;

/// <summary>Writes lines as CSV, one file a kind. What is a list or an object in JSON stays JSON inside its cell.</summary>
internal static class CsvFolderWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string folder, IEnumerable<ExportLine> lines)
    {
        Directory.CreateDirectory(folder);
        foreach (var kind in lines.GroupBy(line => line.Kind, StringComparer.Ordinal)) WriteKind(Path.Combine(folder, kind.Key + ".csv"), kind);
    }

    private static void WriteKind(string path, IEnumerable<ExportLine> lines)
    {
        using var output = new StreamWriter(path, append: false, Utf8);
        output.Write($"# {WorkingCopy.Notice}\n");
        using var csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        var head = true;
        foreach (var line in lines)
        {
            if (head) WriteRow(csv, line.Fields.Select(field => field.Name));
            head = false;
            WriteRow(csv, line.Fields.Select(field => Cell(field.Value)));
        }
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }

    private static string? Cell(JsonNode? value) => value switch
    {
        null => null,
        JsonValue text when text.GetValueKind() == JsonValueKind.String => CsvText.Guard(text.GetValue<string>()),
        _ => value.ToJsonString(Relaxed),
    };
}
