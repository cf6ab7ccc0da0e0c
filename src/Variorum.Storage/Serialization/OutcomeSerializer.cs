using System.Text.Json;
using System.Text.Json.Serialization;
using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Storage.Serialization;

/// <summary>Turns what came of a snapshot into bytes and back.</summary>
/// <remarks>The bytes are a cache's: no later version of the program has to read them, for the engine's version is part of their key.</remarks>
public static class OutcomeSerializer
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters =
        {
            new TextSpanConverter(),
            new StringConverter<SnapshotId>(value => new SnapshotId(value), id => id.Value),
            new StringConverter<Identifier>(value => new Identifier(value), id => id.Value),
            new JsonStringEnumConverter(),
        },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static byte[] Serialize(AnalysisOutcome outcome) =>
        Compression.Compress(JsonSerializer.SerializeToUtf8Bytes(Envelope.Of(outcome), Options));

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static AnalysisOutcome Deserialize(byte[] bytes)
    {
        try
        {
            var envelope = JsonSerializer.Deserialize<Envelope>(Compression.Decompress(bytes), Options);
            return envelope?.ToOutcome() ?? throw new InvalidDataException("A stored analysis is empty.");
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException("A stored analysis is damaged.", damaged);
        }
    }

    private sealed record Envelope(SnapshotAnalysis? Analysis, string? Refusal)
    {
        public static Envelope Of(AnalysisOutcome outcome) => outcome switch
        {
            AnalysisOutcome.Analyzed analyzed => new Envelope(analyzed.Analysis, null),
            AnalysisOutcome.Refused refused => new Envelope(null, refused.Reason),
            _ => throw new ArgumentException($"Unknown outcome {outcome.GetType()}.", nameof(outcome)),
        };

        public AnalysisOutcome? ToOutcome() =>
            Analysis is not null ? new AnalysisOutcome.Analyzed(Analysis)
            : Refusal is not null ? new AnalysisOutcome.Refused(Refusal)
            : null;
    }
}
