using System.Globalization;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Evaluation.Recognizers;

/// <summary>The share of English Recognizers-Text cases that come out right: every result found with its value, and nothing else.</summary>
public static class RecognizersScorer
{
    public static (IReadOnlyList<(string Name, double Value)> Figures, IReadOnlyList<string> Misses) Score(string folder)
    {
        var figures = new List<(string, double)>();
        var misses = new List<string>();
        var (run, passed) = (0, 0);
        var leftOut = NotRun(folder);
        foreach (var file in RecognizersScope.Files.Where(file => File.Exists(Path.Combine(folder, file))))
        {
            var (cases, right) = (0, 0);
            foreach (var example in RecognizersCase.Read(folder, file))
            {
                if (RecognizersScope.ReasonToLeaveOut(example) is { } reason)
                {
                    leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
                    continue;
                }

                cases++;
                var found = Find(example);
                if (Agree(example, found)) right++;
                else misses.Add($"{Path.GetFileNameWithoutExtension(file)} | {example.Input.Replace('\n', ' ')} | {string.Join("; ", example.Results.Select(Wanted))} | found {string.Join("; ", found)}");
            }

            figures.Add((Path.GetFileNameWithoutExtension(file), Share(right, cases)));
            (run, passed) = (run + cases, passed + right);
        }

        misses.AddRange(leftOut.Select(reason => $"out of scope: {reason.Value} cases: {reason.Key}"));
        return ([("passed", Share(passed, run)), ("cases", run), .. figures], misses);
    }

    /// <summary>How many cases stand in files that are not run, by the reason.</summary>
    private static SortedDictionary<string, int> NotRun(string folder)
    {
        var cases = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (RecognizersScope.ReasonToLeaveOut(file) is not { } reason) continue;
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(path));
            cases[reason] = cases.GetValueOrDefault(reason) + json.RootElement.GetArrayLength();
        }

        return cases;
    }

    private static double Share(int right, int cases) => 100.0 * right / Math.Max(1, cases);

    /// <summary>Each wanted value is found once; the order does not matter.</summary>
    private static bool Agree(RecognizersCase example, List<string> found)
    {
        var left = new List<string>(found);
        foreach (var result in example.Results)
        {
            var at = left.FindIndex(value => Options(result).Contains(value, StringComparer.Ordinal));
            if (at < 0) return false;
            left.RemoveAt(at);
        }

        return left.Count == 0;
    }

    private static string Wanted(RecognizersResult result) => $"{result.Text} = {string.Join(" or ", Options(result).Distinct())}";

    private static IEnumerable<string> Options(RecognizersResult result)
    {
        if (result["Timex"] is { Length: > 0 } timex) return timex.StartsWith('P') ? [timex] : RecognizersDates.Options(result);
        if (result.Type == "numberrange") return [RangeOf(result["value"])];
        var value = result["value"].TrimEnd('%');
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return [value];
        return result["unit"].Length > 0 ? RecognizersUnits.Names(result["unit"], result.Type).Select(unit => $"{Plain(number)} {unit}") : [Plain(number)];
    }

    private static List<string> Find(RecognizersCase example) => Path.GetFileNameWithoutExtension(example.File) switch
    {
        "NumberModel" => Quantities(example, quantity => quantity.Number.Role == NumberRole.Cardinal).Select(quantity => Plain(quantity.Number.Figured ?? 0)).ToList(),
        "OrdinalModel" => NumberFinder.Find(example.Input).Where(number => number.Role == NumberRole.Ordinal).Select(number => Plain(number.Amount.Value ?? 0)).ToList(),
        "PercentModel" => Quantities(example, quantity => quantity.Unit?.Code == "percent").Select(quantity => Plain(quantity.Number.Figured ?? 0)).ToList(),
        "NumberRangeModel" => Quantities(example, quantity => quantity.Number.Role == NumberRole.Cardinal && quantity.Amount.Value is null).Select(quantity => $"{Plain(quantity.Amount.Min)}..{Plain(quantity.Amount.Max)}").ToList(),
        "AgeModel" => Measured(example, Dimension.Age),
        "CurrencyModel" => Measured(example, Dimension.Money),
        // Bare degrees are of heat or of an angle: of heat where the case says so.
        "TemperatureModel" => Measured(example, Asks(example, "degree") ? [Dimension.Temperature, Dimension.Angle] : [Dimension.Temperature]),
        "DimensionModel" => Quantities(example, quantity => IsMeasure(quantity.Unit?.Of ?? quantity.Unit) && (quantity.Unit!.Dimension != Dimension.Angle || Asks(example, quantity.Unit.Name))).Select(quantity => Say(quantity, Asks(example, " per "))).ToList(),
        "DurationParser" => RecognizersDates.Durations(example),
        _ => RecognizersDates.Find(example),
    };

    private static IEnumerable<QuantityExpression> Quantities(RecognizersCase example, Func<QuantityExpression, bool> choose) => QuantityFinder.Find(example.Input).Where(choose);

    private static List<string> Measured(RecognizersCase example, params Dimension[] dimensions) =>
        Quantities(example, quantity => dimensions.Contains((quantity.Unit?.Of ?? quantity.Unit)?.Dimension ?? Dimension.Points)).Select(Say).ToList();

    private static bool Asks(RecognizersCase example, string unit) => example.Results.Any(result => result["unit"].Contains(unit, StringComparison.OrdinalIgnoreCase));

    private static bool IsMeasure(Unit? unit) => unit is { Dimension: not (Dimension.Money or Dimension.Age or Dimension.Percentage or Dimension.Time or Dimension.Points or Dimension.Persons or Dimension.Temperature) };

    private static string Say(QuantityExpression quantity) => Say(quantity, asRate: false);

    /// <summary>Of a range with a unit the set tells the last figure only, and of a rate mostly what is counted.</summary>
    private static string Say(QuantityExpression quantity, bool asRate) =>
        $"{Plain(quantity.Amount.Value ?? quantity.Amount.Max ?? quantity.Amount.Min)} {(asRate ? quantity.Unit! : quantity.Unit!.Of ?? quantity.Unit).Name.ToLowerInvariant()}";

    private static string RangeOf(string range)
    {
        var ends = range.Trim('[', ']', '(', ')').Split(',');
        return string.Join("..", ends.Select(end => decimal.TryParse(end, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Plain(number) : ""));
    }

    private static string Plain(decimal? number) => number is { } value ? Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture) : "";
}
