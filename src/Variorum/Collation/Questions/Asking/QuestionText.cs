using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Questions.Asking;

/// <summary>Says a question in words.</summary>
internal static class QuestionText
{
    /// <param name="counted">"members of the council", "crowns": the phrase up to its head noun.</param>
    /// <param name="phrase">All that is said of what is counted.</param>
    /// <param name="unit">The unit of the figures, such as "crowns"; null where they have none.</param>
    public static string Of(Measure measure, string counted, string phrase, string? place, string? unit = null)
    {
        phrase = Places.Without(phrase, place);
        return measure switch
        {
            Measure.Money => MoneyQuestion.Of(phrase, place, unit),
            Measure.Area => $"How large was {Articles.Definite(phrase)}?",
            Measure.Distance => ExtentQuestion.Distance(phrase),
            Measure.Duration => ExtentQuestion.Duration(phrase) ?? OfMeasure(measure, place, unit),
            Measure.Age => ExtentQuestion.Age(phrase),
            Measure.Percentage => $"What percentage is given for {Articles.Definite(phrase)}?",
            Measure.Arrivals => $"How many {People(counted)} came{(place is null ? "" : " to " + Places.Bare(place))}?",
            // Who was expelled or brought to safety did not simply leave.
            Measure.Departures => CountQuestion.Telling(phrase, place) ?? $"How many {People(counted)} left{(place is null ? "" : " " + Places.Bare(place))}?",
            Measure.Deaths => $"How many {People(counted)} died{Places.At(place)}?",
            Measure.Injured => $"How many {People(WithoutHurt(counted))} were injured{Places.At(place)}?",
            Measure.Arrested => $"How many {People(counted)} were arrested{Places.At(place)}?",
            Measure.Executed => $"How many {People(counted)} were executed{Places.At(place)}?",
            Measure.Signatories => $"How many {People(counted)} signed?",
            _ => CountQuestion.Of(phrase, place, unit),
        };
    }

    /// <summary>The same question by all that is said of whom it counts, for where another of the pile reads like it: "How many people were killed by the fire?"</summary>
    public static string Fully(Measure measure, string counted, string phrase, string? place, string? unit) =>
        (measure is Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Arrivals or Measure.Departures ? CountQuestion.Telling(Places.Without(phrase, place), place) : null)
            ?? Of(measure, counted, phrase, place, unit);

    /// <summary>Where nobody says what is measured.</summary>
    public static string OfMeasure(Measure measure, string? place, string? unit) => measure switch
    {
        Measure.Money => $"{MoneyQuestion.Sum(unit)} is given{Places.At(place)}?",
        Measure.Area => $"What area is given{Places.At(place)}?",
        Measure.Distance => $"What length or distance is given{Places.At(place)}?",
        Measure.Duration => $"What length of time is given{Places.At(place)}?",
        Measure.Age => $"What age is given{Places.At(place)}?",
        Measure.Percentage => $"What percentage is given{Places.At(place)}?",
        Measure.Count when unit is not "persons" => $"What number is given{Places.At(place)}?",
        _ => Of(measure, "people", "people", place),
    };

    /// <summary>"Deaths" and "bodies" are people who died.</summary>
    private static string People(string counted) => DeedWords.Contains(CountedWords.Head(counted)) || CountedWords.Head(counted) is "body" or "victim" ? "people" : Several(counted);

    /// <summary>"officer" of "one officer": it is asked how many there were.</summary>
    private static string Several(string counted) => AskedPhrase.Of(counted) switch
    {
        { IsPlural: false, Head.Xpos: "NN" } one when one.Noun == counted && CountedWords.IsPerson(counted) => CountedNoun.Plural(counted),
        { Owner: not null } => $"of {counted}",
        _ => counted,
    };

    /// <summary>"injured officers" are officers.</summary>
    private static string WithoutHurt(string counted) => counted.Split(' ') is [var first, _, ..] && DeedWords.Contains(Folding.Fold(first)) ? counted[(first.Length + 1)..] : counted;
}
