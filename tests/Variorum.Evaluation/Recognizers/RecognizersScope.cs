using System.Text.RegularExpressions;

namespace Variorum.Evaluation.Recognizers;

/// <summary>What of Recognizers-Text asks for something that newspapers do not write, or that this program means to read otherwise.</summary>
/// <remarks>Every reason is printed with the number of its cases. What a careful reader of news would want read is in scope, whether it is read yet or not.</remarks>
public static partial class RecognizersScope
{
    /// <summary>The files that are run.</summary>
    public static readonly string[] Files =
    [
        "Number/English/NumberModel.json", "Number/English/OrdinalModel.json", "Number/English/PercentModel.json", "Number/English/NumberRangeModel.json",
        "NumberWithUnit/English/AgeModel.json", "NumberWithUnit/English/CurrencyModel.json", "NumberWithUnit/English/DimensionModel.json", "NumberWithUnit/English/TemperatureModel.json",
        "DateTime/English/DateParser.json", "DateTime/English/DatePeriodParser.json", "DateTime/English/DurationParser.json", "DateTime/English/HolidayParser.json",
    ];

    private static readonly (string Reason, Func<RecognizersCase, bool> Holds)[] Reasons =
    [
        ("powers and roots of a calculator", example => example.Results.Any(result => result["subtype"] == "power") || example.Input.Contains('^', StringComparison.Ordinal)),
        ("parts of billions and smaller", Any(result => result["value"].Contains('E', StringComparison.Ordinal))),
        ("fractions of one and more, and with a denominator of several words (\"twenty-three fifths\", \"three twenty firsts\", \"one over twenty\")", Any(IsRareFraction)),
        ("a fraction that is the whole input (\"a fifth\": in a text it is as often a place)", example => example.Results.Any(result => result["subtype"] == "fraction") && LoneArticle().IsMatch(example.Input.Trim())),
        ("letters of the SI that multiply a bare figure (\"10G\")", Any(result => LetterScale().IsMatch(result.Text))),
        ("a minus apart from its figure (in running text a dash)", Any(result => result.Text.StartsWith("- ", StringComparison.Ordinal))),
        ("a figure with a unit that is to be no number", example => example.File.EndsWith("NumberModel.json", StringComparison.Ordinal) && example.Results.Count == 0 && FigureWithUnit().IsMatch(example.Input)),
        ("figures inside names and codes count as numbers", example => HasCodes(example) || NamedByNumber().IsMatch(example.Input)),
        ("places counted from elsewhere (\"next to last\")", Any(result => result["offset"].Length > 0 && result["relativeTo"] is not "start")),
        ("ranges of places in an order", Any(result => result.Type == "numberrange" && OrdinalRange().IsMatch(result.Text))),
        ("equality, which is no range", Any(result => result.Type == "numberrange" && result.Text.Contains("equal", StringComparison.OrdinalIgnoreCase) && !result.Text.Contains("than", StringComparison.OrdinalIgnoreCase))),
        ("operators of programs (\"=>30\")", example => Operators().IsMatch(example.Input) && example.Results.Count == 0),
        ("a unit without a figure, or before it (\"percent of 10\")", Any(result => (result.Type is "temperature" or "dimension" or "currency" or "age" && result["value"].Length is 0) || UnitFirst().IsMatch(result.Text))),
        ("times of the day", Any(result => result["Timex"].Contains('T', StringComparison.Ordinal) && !result["Timex"].StartsWith("PT", StringComparison.Ordinal))),
        ("before, since and after a date: told by the preposition, which is no part of the expression here", Any(result => result["Mod"] is "before" or "after" or "since" or "until")),
        ("the early and late halves of a period, of which a month is not cut here", Any(result => result["Mod"].Length > 0 && result["Mod"] is not ("before" or "after" or "since" or "until"))),
        ("days that no calendar has (\"Feb 30\")", Any(result => result["FutureResolution.date"].StartsWith("0001", StringComparison.Ordinal) || result["PastResolution.date"].StartsWith("0001", StringComparison.Ordinal))),
        ("seasons and lunar feasts, which are given no dates there", example => example.Results.Any(LacksDates) || (example.File.EndsWith("HolidayParser.json", StringComparison.Ordinal) && example.Results.Any(result => result["Timex"].Length == 0))),
        ("\"a few\" taken for three", Any(result => Few().IsMatch(result.Text))),
        ("decades counted by the calendar (\"the past two decades\" as 1990 to 2009)", Any(result => result.Text.Contains("decade", StringComparison.OrdinalIgnoreCase) && result["Timex"].Contains('P', StringComparison.Ordinal) && result["Timex"].StartsWith('('))),
        ("deadlines and limits from now (\"within 3 years\", \"less than two weeks from today\")", Any(result => Deadline().IsMatch(result.Text))),
        ("what an assistant is told of its user's calendar (\"my week\", a bare \"the day\")", Any(result => Calendar().IsMatch(result.Text))),
        ("the n-th weekday of a month that is not named (\"second Sunday\")", Any(result => LoneNth().IsMatch(result.Text))),
        ("weeks by their number", Any(result => result.Text.Contains("week", StringComparison.OrdinalIgnoreCase) && WeekNumber().IsMatch(result.Text))),
        ("a month in digits with blanks or after a hyphen, or a month after its year (\"2016 - 11\", \"11-2016\", \"2016 June\"), as English does not write it", Any(result => OddMonth().IsMatch(result.Text))),
        ("a day and a month tied by a point or a hyphen (\"4.22\": a figure to other readers)", Any(result => OddDay().IsMatch(result.Text))),
    ];

    /// <summary>Files that are not run, with the reason.</summary>
    private static readonly (string Ending, string Reason)[] Excluded =
    [
        ("Extractor.json", "where expressions begin and end, without values"),
        ("ExtractorSkipFromTo.json", "where expressions begin and end, without values"),
        ("TimeParser.json", "times of the day: claims are dated to the day"),
        ("TimePeriodParser.json", "times of the day: claims are dated to the day"),
        ("TimeZoneParser.json", "time zones: claims are dated to the day"),
        ("SetParser.json", "what recurs: no claim happened then"),
        ("MergedParser.json", "the merged readers of an assistant, times and recurrences among them"),
        ("", "the merged and special modes of an assistant"),
    ];

    /// <summary>Why a case is not run; null where it is.</summary>
    public static string? ReasonToLeaveOut(RecognizersCase example) => Reasons.FirstOrDefault(reason => reason.Holds(example)).Reason;

    /// <summary>Why a file is not run; null where it is.</summary>
    /// <param name="file">As in <see cref="Files"/>.</param>
    public static string? ReasonToLeaveOut(string file) => Files.Contains(file) ? null : Excluded.First(row => file.EndsWith(row.Ending, StringComparison.Ordinal)).Reason;

    private static Func<RecognizersCase, bool> Any(Func<RecognizersResult, bool> holds) => example => example.Results.Any(holds);

    private static bool IsRareFraction(RecognizersResult result) => result["subtype"] == "fraction"
        && (CompoundPart().IsMatch(result.Text) || (Part().IsMatch(result.Text) && decimal.TryParse(result["value"], System.Globalization.CultureInfo.InvariantCulture, out var value) && Math.Abs(value) >= 1));

    private static bool LacksDates(RecognizersResult result) => result["PastResolution.date"].Length + result["PastResolution.startDate"].Length == 0 && result["Timex"] is var timex
        && (timex.EndsWith("SP", StringComparison.Ordinal) || timex.EndsWith("SU", StringComparison.Ordinal) || timex.EndsWith("FA", StringComparison.Ordinal) || timex.EndsWith("WI", StringComparison.Ordinal));

    private static bool HasCodes(RecognizersCase example) => example.File.EndsWith("NumberModel.json", StringComparison.Ordinal)
        && example.Results.Any(result => char.IsAsciiDigit(result.Text[^1]) && example.Input.IndexOf(result.Text, StringComparison.Ordinal) is var at and > 0
            && (char.IsAsciiLetter(example.Input[at - 1]) || (example.Input[at - 1] is '-' or '.' or '/' or ',' && at > 1 && char.IsLetterOrDigit(example.Input[at - 2]))));

    [GeneratedRegex("( over .*|first|ieth|dredth|sandth|((twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|and)[ -](first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)))s?$", RegexOptions.IgnoreCase)]
    private static partial Regex CompoundPart();

    [GeneratedRegex("(thirds|fourths|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|halves)$", RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex("^(a|an) [a-z-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex LoneArticle();

    [GeneratedRegex("[0-9] ?[gm]$", RegexOptions.IgnoreCase)]
    private static partial Regex LetterScale();

    [GeneratedRegex("[0-9](ml|km|m)\\b")]
    private static partial Regex FigureWithUnit();

    [GeneratedRegex("\\b(version|nr\\.) ", RegexOptions.IgnoreCase)]
    private static partial Regex NamedByNumber();

    [GeneratedRegex("the [a-z]+th\\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalRange();

    [GeneratedRegex("(<>|=>|=<)[0-9]")]
    private static partial Regex Operators();

    [GeneratedRegex("^(percents?|per cents?|%|percentage)( |$)", RegexOptions.IgnoreCase)]
    private static partial Regex UnitFirst();

    [GeneratedRegex("^(the )?(past )?(a )?few ", RegexOptions.IgnoreCase)]
    private static partial Regex Few();

    [GeneratedRegex("^(with)?in [0-9].* (months|years|days)$|^within|^(less|more) than", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    [GeneratedRegex("\\bmy \\w+$|^(the )?(day|week|month|year|last day)$|^(last|past) day$|^rest (the|of) week$", RegexOptions.IgnoreCase)]
    private static partial Regex Calendar();

    [GeneratedRegex("^(first|second|third|fourth|fifth) \\w+day$", RegexOptions.IgnoreCase)]
    private static partial Regex LoneNth();

    [GeneratedRegex("week [0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex WeekNumber();

    [GeneratedRegex("[0-9]{4} ?[.,-]? ?[a-z]{3,}$|[0-9]{4} ?,? [a-z]{3,} and|[0-9]{4} [-/] ?[0-9]|[0-9]{4}[-/] [0-9]|^[0-9]{1,2} ?- ?[0-9]{4}$|^[0-9]{1,2} / [0-9]{4}$|^[0-9]{4}[.-][0-9]$", RegexOptions.IgnoreCase)]
    private static partial Regex OddMonth();

    [GeneratedRegex("^[0-9]{1,2}[.-][0-9]{1,2}$")]
    private static partial Regex OddDay();
}
