using Variorum.Claims;

namespace Variorum.Collation.Questions;

/// <summary>Says a question in words.</summary>
internal static class QuestionText
{
    private static readonly ImmutableArray<string> Before = ["in ", "at ", "on ", "near "];

    /// <param name="counted">"members of the council", "crowns".</param>
    /// <param name="phrase">All that is said of what is counted: for what is measured and not counted.</param>
    public static string Of(Measure measure, string counted, string phrase, string? place) => measure switch
    {
        Measure.Money => $"How much money: “{phrase}”?",
        Measure.Area => $"How large: “{phrase}”?",
        Measure.Distance => $"How far: “{phrase}”?",
        Measure.Duration => $"How long: “{phrase}”?",
        Measure.Age => $"How old: “{phrase}”?",
        Measure.Percentage => $"What share: “{phrase}”?",
        Measure.Population => $"How many {counted} were there{At(place)}?",
        Measure.Arrivals => $"How many {counted} came{(place is null ? "" : " to " + Bare(place))}?",
        Measure.Departures => $"How many {counted} left{(place is null ? "" : " " + Bare(place))}?",
        Measure.Deaths => $"How many {counted} died{At(place)}?",
        Measure.Injured => $"How many {counted} were injured{At(place)}?",
        Measure.Arrested => $"How many {counted} were arrested{At(place)}?",
        Measure.Executed => $"How many {counted} were executed{At(place)}?",
        Measure.Signatories => $"How many {counted} signed?",
        _ => $"How many {phrase}?",
    };

    private static string At(string? place) => place is null ? "" : Before.Any(word => place.StartsWith(word, StringComparison.Ordinal)) ? " " + place : " in " + place;

    private static string Bare(string place) => Before.FirstOrDefault(word => place.StartsWith(word, StringComparison.Ordinal)) is { } word ? place[word.Length..] : place;
}
