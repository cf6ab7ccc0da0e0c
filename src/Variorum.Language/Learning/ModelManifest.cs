using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Variorum.Language.Learning;

/// <summary>What a model is and where it comes from. Stands inside the model file and, for people, as JSON beside it.</summary>
/// <param name="Part">Which part of the analyser the model serves, such as "english.parser".</param>
/// <param name="FormatVersion">Version of the layout of the sections; raised whenever old bytes would be misread.</param>
/// <param name="TrainingDataSha256">SHA-256, in lower-case hexadecimal, of the training files' bytes, one after another.</param>
/// <param name="Seed">What the random generator of the training was started with.</param>
/// <param name="Data">The sets it was trained on, in words.</param>
/// <param name="Licence">Under which the weights may be passed on.</param>
/// <param name="Scores">Held-out figures, by name, in per cent.</param>
public sealed record ModelManifest(
    string Part,
    int FormatVersion,
    string TrainingDataSha256,
    int Seed,
    string Data,
    string Licence,
    ImmutableSortedDictionary<string, double> Scores)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Scores in ordinal order of their names, whatever the culture.</summary>
    public static ImmutableSortedDictionary<string, double> NamedScores(IEnumerable<(string Name, double Value)> scores) =>
        scores.ToImmutableSortedDictionary(score => score.Name, score => score.Value, StringComparer.Ordinal);

    public byte[] ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            writer.WriteStartObject();
            writer.WriteString("part", Part);
            writer.WriteNumber("formatVersion", FormatVersion);
            writer.WriteString("trainingDataSha256", TrainingDataSha256);
            writer.WriteNumber("seed", Seed);
            writer.WriteString("data", Data);
            writer.WriteString("licence", Licence);
            writer.WriteStartObject("scores");
            foreach (var (name, value) in Scores)
                writer.WriteNumber(name, Math.Round(value, 2));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <exception cref="ModelException">The bytes are no manifest.</exception>
    public static ModelManifest FromJson(ReadOnlySpan<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(json));
            var root = document.RootElement;
            return new ModelManifest(
                Text(root, "part"),
                root.GetProperty("formatVersion").GetInt32(),
                Text(root, "trainingDataSha256"),
                root.GetProperty("seed").GetInt32(),
                Text(root, "data"),
                Text(root, "licence"),
                NamedScores(root.GetProperty("scores").EnumerateObject().Select(score => (score.Name, score.Value.GetDouble()))));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelException("The model's manifest cannot be read: train the model again.", error);
        }
    }

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new ModelException($"The model's manifest has no {name}: train the model again.");
}
