using System.Text.Encodings.Web;
using System.Text.Json;

namespace Variorum.Evaluation.Baselines;

/// <summary>Reads and writes <c>baseline.json</c>.</summary>
public static class BaselineFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static Baseline Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<Baseline>(File.ReadAllText(path), Options) ?? Baseline.Empty : Baseline.Empty;

    public static void Write(string path, Baseline baseline) => File.WriteAllText(path, JsonSerializer.Serialize(baseline, Options) + "\n");
}
