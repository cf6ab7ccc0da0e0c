using System.Text.Json;
using Variorum.Evaluation.Export;
using Variorum.Evaluation.Gold.Model;

namespace Variorum.Evaluation.Scoring.Sections;

/// <summary>Whether a predicted amount says what the gold's says.</summary>
internal static class AmountComparer
{
    public static bool Fits(GoldAmount gold, JsonElement predicted)
    {
        var (value, min) = (predicted.Number("value"), predicted.Number("min"));
        if (gold.Value is { } exact) return FitsValue((double)exact, (double?)gold.Min, value, min);
        if (gold.Min is { } bound) return min == (double)bound || value == (double)bound || (value is null && predicted.Flag("approximate"));
        return value is null;
    }

    /// <summary>A gold value that is also the gold's lower bound may be given as the bound alone.</summary>
    private static bool FitsValue(double gold, double? goldMin, double? value, double? min) =>
        value is { } v
            ? Math.Abs(v - gold) < 1e-6 * Math.Max(1, Math.Abs(gold))
            : min is { } m && Math.Abs(m - gold) < 1e-9 && goldMin == gold;
}
