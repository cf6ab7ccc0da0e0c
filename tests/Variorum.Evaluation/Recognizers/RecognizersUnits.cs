namespace Variorum.Evaluation.Recognizers;

/// <summary>Names units of Recognizers-Text as this program does.</summary>
public static class RecognizersUnits
{
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Dollar"] = ["us dollar"],
        ["United States dollar"] = ["us dollar"],
        ["Pound"] = ["pound-mass"],
        ["Pence"] = ["penny"],
        ["C"] = ["celsius"],
        ["F"] = ["fahrenheit"],
        ["Year"] = ["year of age"],
        ["Month"] = ["month of age"],
        ["Week"] = ["week of age"],
        ["Day"] = ["day of age"],
        ["Age"] = ["year of age"],
        // A tonne is a "Ton" there; here a word says which of the tons it is.
        ["Ton"] = ["ton", "metric ton"],
        // "rupees" alone do not say whose they are.
        ["Rupee"] = ["rupee", "indian rupee"],
        ["Indian rupee"] = ["rupee", "indian rupee"],
        ["British pound"] = ["pound sterling"],
    };

    /// <param name="type">"currency", "dimension": a pound is money in one, and weighs in the other.</param>
    public static IEnumerable<string> Names(string unit, string type) => type == "currency" && unit == "Pound" ? ["pound sterling"]
        : Others.GetValueOrDefault(unit) ?? [unit.ToLowerInvariant().Replace("meter", "metre", StringComparison.Ordinal).Replace("liter", "litre", StringComparison.Ordinal)];
}
