using System.Text.Json.Nodes;

namespace Variorum.App.Export;

/// <summary>Writes decimals without trailing zeros: 3500000.00 and 3500000 are one number and must be one text.</summary>
internal static class JsonNumbers
{
    // Dividing by a one with all its decimals makes the runtime drop the zeros.
    private const decimal One = 1.0000000000000000000000000000m;

    public static JsonNode? Of(decimal? value) => value is { } number ? JsonValue.Create(number / One) : null;
}
