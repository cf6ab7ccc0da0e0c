using System.Text.Json;

namespace Variorum.App.Export.Validation;

/// <summary>What a field of the contract may hold.</summary>
internal sealed record FieldType(string Description, Func<JsonElement, bool> Accepts)
{
    public static readonly FieldType Text = new("a text that is not empty", value => value.ValueKind == JsonValueKind.String && value.GetString()!.Length > 0);
    public static readonly FieldType Count = new("a whole number from 0 up", value => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0);
    public static readonly FieldType Number = new("a number", value => value.ValueKind == JsonValueKind.Number);
    public static readonly FieldType Flag = new("true or false", value => value.ValueKind is JsonValueKind.True or JsonValueKind.False);
    public static readonly FieldType List = new("a list", value => value.ValueKind == JsonValueKind.Array);
    public static readonly FieldType Thing = new("an object", value => value.ValueKind == JsonValueKind.Object);
    public static readonly FieldType Texts = new("a list of texts", value => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(Text.Accepts));
    public static readonly FieldType Sha256 = new("a SHA-256", value => Text.Accepts(value) && value.GetString()!.Length == 64 && value.GetString()!.All(char.IsAsciiHexDigitLower));
    public static readonly FieldType Share = new("a number from 0 to 1", value => Number.Accepts(value) && value.GetDecimal() is >= 0 and <= 1);
    public static readonly FieldType Quotation = new("an object with quote, start and end", IsQuotation);

    public static readonly FieldType Decimal = new("a number with at most four decimals", value => Number.Accepts(value) && value.TryGetDecimal(out var number) && decimal.Round(number, 4) == number);
    public static readonly FieldType Passage = new("an object with article, start and end", value => IsPassage(value));
    public static readonly FieldType PlacedQuotation = new("an object with article, quote, start and end", value => IsQuotation(value) && IsPassage(value));

    public static FieldType OneOf(params string[] values) =>
        new($"one of {string.Join(", ", values)}", value => value.ValueKind == JsonValueKind.String && values.Contains(value.GetString(), StringComparer.Ordinal));

    public FieldType OrNull() => new($"{Description}, or null", value => value.ValueKind == JsonValueKind.Null || Accepts(value));

    public FieldType ListOf() => new($"a list, each {Description}", value => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(Accepts));

    /// <summary>An object with these fields, and it may be others.</summary>
    public static FieldType ObjectOf(params (string Name, FieldType Type)[] fields) => new(
        $"an object with {string.Join(", ", fields.Select(field => $"{field.Name} ({field.Type.Description})"))}",
        value => value.ValueKind == JsonValueKind.Object && fields.All(field => value.TryGetProperty(field.Name, out var part) && field.Type.Accepts(part)));

    private static bool IsPassage(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("article", out var article) && Text.Accepts(article)
        && value.TryGetProperty("start", out var start) && Count.Accepts(start)
        && value.TryGetProperty("end", out var end) && Count.Accepts(end);

    private static bool IsQuotation(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty("quote", out var quote) && quote.ValueKind == JsonValueKind.String
        && value.TryGetProperty("start", out var start) && Count.Accepts(start)
        && value.TryGetProperty("end", out var end) && Count.Accepts(end);
}
