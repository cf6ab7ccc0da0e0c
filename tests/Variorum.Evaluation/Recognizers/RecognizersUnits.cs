namespace Variorum.Evaluation.Recognizers;

/// <summary>Names units of Recognizers-Text as this program does.</summary>
public static class RecognizersUnits
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Dollar"] = "us dollar",
        ["United States dollar"] = "us dollar",
        ["Pound"] = "pound-mass",
        ["C"] = "celsius",
        ["F"] = "fahrenheit",
        ["Year"] = "year of age",
        ["Month"] = "month of age",
        ["Week"] = "week of age",
        ["Day"] = "day of age",
        ["Metric ton"] = "metric ton",
        ["Square meter"] = "square metre",
        ["Rupee"] = "indian rupee",
        ["Chinese yuan"] = "chinese yuan",
        ["British pound"] = "pound sterling",
        ["Foot"] = "foot",
    };

    /// <param name="type">"currency", "dimension": a pound is money in one, and weighs in the other.</param>
    public static string Name(string unit, string type) => type == "currency" && unit == "Pound" ? "pound sterling"
        : Names.GetValueOrDefault(unit) ?? unit.ToLowerInvariant().Replace("meter", "metre", StringComparison.Ordinal).Replace("liter", "litre", StringComparison.Ordinal);
}
