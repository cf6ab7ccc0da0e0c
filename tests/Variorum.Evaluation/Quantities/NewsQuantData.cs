using System.Globalization;
using System.Text.Json;

namespace Variorum.Evaluation.Quantities;

/// <summary>A sentence of NewsQuant, or of the sets in its form, with the quantities that people found in it.</summary>
public sealed record NewsQuantSentence(string Text, IReadOnlyList<NewsQuantQuantity> Quantities)
{
    public static IReadOnlyList<NewsQuantSentence> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.EnumerateArray().Select(ReadSentence).ToList();
    }

    private static NewsQuantSentence ReadSentence(JsonElement sentence) => new(
        sentence.GetProperty("text").GetString()!,
        sentence.GetProperty("quantities").EnumerateArray().Select(NewsQuantQuantity.Read).ToList());
}

/// <param name="Low">The value, or the first of a range as written.</param>
/// <param name="High">The second of a range; null for a single value.</param>
/// <param name="Unit">Lower case; "-" for none.</param>
/// <param name="Concepts">The words of all concepts, lower case.</param>
public sealed record NewsQuantQuantity(double Low, double? High, string Unit, IReadOnlySet<string> Concepts)
{
    public static NewsQuantQuantity Read(JsonElement quantity)
    {
        var (low, high) = ReadValue(quantity.GetProperty("value").GetString()!);
        var concepts = quantity.TryGetProperty("referred_concepts", out var referred) ? referred.GetString()! : "-";
        return new NewsQuantQuantity(low, high, quantity.GetProperty("normalized_unit").GetString()!.ToLowerInvariant(), Words(concepts));
    }

    /// <summary>Split at commas and blanks; "-" is no word.</summary>
    public static IReadOnlySet<string> Words(string concepts) => concepts.ToLowerInvariant()
        .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "-").ToHashSet(StringComparer.Ordinal);

    /// <summary>"a-b" is a range; a minus at the start or after an "E" is none.</summary>
    private static (double Low, double? High) ReadValue(string value)
    {
        var dash = 0;
        do dash = value.IndexOf('-', dash + 1);
        while (dash > 0 && value[dash - 1] is 'E' or 'e');
        return dash < 0 ? (Number(value), null) : (Number(value[..dash]), Number(value[(dash + 1)..]));
    }

    private static double Number(string value) => double.Parse(value.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
