namespace Variorum.Evaluation.Recognizers;

/// <summary>What of Recognizers-Text asks for something that newspapers do not write, or that this program means to read otherwise.</summary>
public static class RecognizersScope
{
    /// <summary>The files that are run. Left out: times of the day and their ranges, time zones and sets (no claim rests on them), holidays (no table
    /// of moveable feasts), the calendar, task and experimental modes of an assistant, and merged models, which repeat the rest.</summary>
    public static readonly string[] Files =
    [
        "Number/English/NumberModel.json", "Number/English/OrdinalModel.json", "Number/English/PercentModel.json", "Number/English/NumberRangeModel.json",
        "NumberWithUnit/English/AgeModel.json", "NumberWithUnit/English/CurrencyModel.json", "NumberWithUnit/English/DimensionModel.json", "NumberWithUnit/English/TemperatureModel.json",
        "DateTime/English/DateParser.json", "DateTime/English/DatePeriodParser.json", "DateTime/English/DurationParser.json",
    ];

    /// <summary>Why a case is not run; null where it is.</summary>
    public static string? ReasonToLeaveOut(RecognizersCase example)
    {
        if (example.Results.Any(result => result["subtype"] == "power" || example.Input.Contains('^', StringComparison.Ordinal))) return "powers";
        if (example.Results.Any(result => result["value"].Contains('E', StringComparison.Ordinal))) return "parts of billions and smaller";
        if (example.Results.Any(result => result["offset"].Length > 0 && result["relativeTo"] is not "start")) return "places counted from elsewhere (\"next to last\")";
        if (example.Results.Any(result => result["Timex"].Contains("XXXX-XX-", StringComparison.Ordinal))) return "a day of an unnamed month (\"the 27th\")";
        if (example.Results.Any(result => result["Timex"].Contains('#', StringComparison.Ordinal))) return "the n-th weekday of a month";
        if (example.Results.Any(result => result["Timex"].Contains('T', StringComparison.Ordinal) && !result["Timex"].StartsWith("PT", StringComparison.Ordinal))) return "times of the day";
        if (example.Results.Any(result => HasWeekOfMonth(result["Timex"]))) return "the n-th week of a month or year";
        if (example.Results.Any(result => result["Mod"].Length > 0)) return "before, after and the parts of a period";
        if (example.Results.Any(result => result["subtype"] == "fraction" && IsCompoundPart(result.Text))) return "compound denominators (\"three twenty firsts\")";
        if (example.Results.Any(result => result["Timex"] is { Length: > 0 } timex && (timex.EndsWith("SP", StringComparison.Ordinal) || timex.EndsWith("SU", StringComparison.Ordinal) || timex.EndsWith("FA", StringComparison.Ordinal) || timex.EndsWith("WI", StringComparison.Ordinal)))) return "seasons without dates";
        if (example.Results.Any(result => result.Type is "temperature" or "dimension" or "currency" or "age" && result["value"].Length is 0)) return "a unit without a figure";
        if (example.Results.Any(result => result.Text.Contains("rest of", StringComparison.OrdinalIgnoreCase) || result.Text.Contains("my week", StringComparison.OrdinalIgnoreCase) || result.Text.Contains("within", StringComparison.OrdinalIgnoreCase) || result.Text.Contains("remain", StringComparison.OrdinalIgnoreCase))) return "the rest of a period, and deadlines from now";
        if (example.Results.Any(result => result["Timex"].StartsWith('P') && result["Timex"].Count(char.IsAsciiLetterUpper) > (result["Timex"].StartsWith("PT", StringComparison.Ordinal) ? 3 : 2))) return "lengths of several units (\"1 year 2 months\")";
        if (example.Results.Any(result => result.Text.Length > 3 && result.Text.Split(' ') is ["all" or "full" or "whole", ..] && result["Timex"].StartsWith('P'))) return "\"all day\" as a length";
        if (example.Results.Any(result => result["FutureResolution.date"].StartsWith("0001", StringComparison.Ordinal) || result["PastResolution.date"].StartsWith("0001", StringComparison.Ordinal))) return "days that no calendar has (\"Feb 30\")";
        if (example.Results.Any(result => result.Text.ToLowerInvariant() is "the day" or "my day" or "the week" or "my week" or "the month" or "the year" or "day")) return "a bare \"the day\" of an assistant";
        if (example.Results.Any(result => result["Timex"].Length > 0 && result.Text.StartsWith("less than", StringComparison.OrdinalIgnoreCase))) return "the rest of a period, and deadlines from now";
        if (HasCodes(example)) return "figures inside names and codes count as numbers";
        return null;
    }

    private static bool HasWeekOfMonth(string timex) => timex.Length > 8 && timex[4..].Contains("-W", StringComparison.Ordinal) && timex[5] != 'W' && !timex.StartsWith('(');

    private static bool IsCompoundPart(string text) => text.EndsWith("firsts", StringComparison.Ordinal) || text.EndsWith("dredths", StringComparison.Ordinal) || text.EndsWith("sandths", StringComparison.Ordinal)
        || text.EndsWith("ieths", StringComparison.Ordinal) || text.Contains("over", StringComparison.Ordinal) || text.Split(' ').Length > 4;

    private static bool HasCodes(RecognizersCase example) => example.File.EndsWith("NumberModel.json", StringComparison.Ordinal)
        && example.Results.Any(result => char.IsAsciiDigit(result.Text[^1]) && example.Input.IndexOf(result.Text, StringComparison.Ordinal) is var at and > 0
            && (char.IsAsciiLetter(example.Input[at - 1]) || (example.Input[at - 1] is '-' or '.' or '/' or ',' && at > 1 && char.IsLetterOrDigit(example.Input[at - 2]))));
}
