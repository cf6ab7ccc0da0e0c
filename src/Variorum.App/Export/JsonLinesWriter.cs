using System.Text.Encodings.Web;
using System.Text.Json;

namespace Variorum.App.Export;

/// <summary>Writes lines as JSON Lines: UTF-8, line feeds, no byte-order mark.</summary>
internal static class JsonLinesWriter
{
    // The file is data, not part of a web page: letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IEnumerable<ExportLine> lines)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var line in lines)
        {
            Write(json, line);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, ExportLine line)
    {
        json.WriteStartObject();
        json.WriteString("kind", line.Kind);
        foreach (var (name, value) in line.Fields)
        {
            json.WritePropertyName(name);
            if (value is null) json.WriteNullValue();
            else value.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
