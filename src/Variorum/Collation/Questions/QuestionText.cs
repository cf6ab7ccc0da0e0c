using Variorum.Claims;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Says a question in words.</summary>
internal static class QuestionText
{
    private static readonly ImmutableArray<string> Before = ["in ", "at ", "on ", "near ", "aboard ", "around ", "outside "];

    /// <param name="counted">"members of the council", "crowns": the phrase up to its head noun.</param>
    /// <param name="phrase">All that is said of what is counted.</param>
    /// <param name="unit">The unit of the figures, such as "crowns"; null where they have none.</param>
    public static string Of(Measure measure, string counted, string phrase, string? place, string? unit = null) => measure switch
    {
        Measure.Money when !CountsMoney(phrase, unit) => $"How much {(IsSeveral(phrase) ? "were" : "was")} {Definite(phrase)}?",
        Measure.Area => $"How large was {Definite(phrase)}?",
        Measure.Distance => $"What length or distance is given for {Definite(phrase)}?",
        Measure.Duration => $"How long was {Definite(phrase)}?",
        Measure.Age => CountedWords.Head(counted) == "age" ? $"What was {Definite(phrase)}?" : $"How old was {Definite(phrase)}?",
        Measure.Percentage => $"What percentage is given for {Definite(phrase)}?",
        Measure.Arrivals => $"How many {People(counted)} came{(place is null ? "" : " to " + Bare(place))}?",
        // Who was expelled or brought to safety did not simply leave.
        Measure.Departures when Counting(counted, phrase, place) is var told && !told.Contains(" were there", StringComparison.Ordinal) && !told.StartsWith("What", StringComparison.Ordinal) => told,
        Measure.Departures => $"How many {People(counted)} left{(place is null ? "" : " " + Bare(place))}?",
        Measure.Deaths => $"How many {People(counted)} died{At(place)}?",
        Measure.Injured => $"How many {People(WithoutHurt(counted))} were injured{At(place)}?",
        Measure.Arrested => $"How many {People(counted)} were arrested{At(place)}?",
        Measure.Executed => $"How many {People(counted)} were executed{At(place)}?",
        Measure.Signatories => $"How many {(DeedWords.Contains(CountedWords.Head(counted)) ? "people" : counted)} signed?",
        _ => Counting(counted, phrase, place),
    };

    /// <summary>The same question by all that is said of whom it counts, for where another of the pile reads like it: "How many people were killed by the fire?"</summary>
    public static string Fully(Measure measure, string counted, string phrase, string? place, string? unit)
    {
        var text = Counting(counted, phrase, place);
        return measure is Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Arrivals or Measure.Departures && !text.Contains(" were there", StringComparison.Ordinal)
            ? text
            : Of(measure, counted, phrase, place, unit);
    }

    /// <summary>Where nobody says what is measured.</summary>
    public static string OfMeasure(Measure measure, string? place, string? unit) => measure switch
    {
        Measure.Money => $"What sum of {(unit is null ? "money" : unit)} is given{At(place)}?",
        Measure.Area => $"What area is given{At(place)}?",
        Measure.Distance => $"What length or distance is given{At(place)}?",
        Measure.Duration => $"What length of time is given{At(place)}?",
        Measure.Age => $"What age is given{At(place)}?",
        Measure.Percentage => $"What percentage is given{At(place)}?",
        Measure.Count when unit is not "persons" => $"What number is given{At(place)}?",
        _ => Of(measure, "people", "people", place),
    };

    /// <summary>"How many crowns were promised to the fishermen?"</summary>
    private static string Counting(string counted, string phrase, string? place)
    {
        phrase = WithoutPlace(phrase, place);
        var words = Analyzed(phrase);
        var head = words.FindIndex(word => CountedWords.Singular(Folding.Fold(word.Form)) == CountedWords.Head(counted));
        if (head >= 0 && words[head].Form is "times") return words.Count > head + 2 && words[head + 1].Form is "that" ? $"How many times is it said that {phrase[words[head + 2].Span.Start..]}{At(place)}?" : $"How many {phrase} is it said{At(place)}?";
        if (head < 0 || !IsPlural(words[head]) || words.Take(head).Any(word => word.Xpos == "POS")) return $"What number is given for {Definite(phrase)}?";
        var rest = words.Skip(head + 1).ToList();
        // The phrase names the place already.
        var at = place is not null && Folding.Fold(phrase).Contains(Folding.Fold(Bare(place)), StringComparison.Ordinal) ? "" : At(place);
        return rest switch
        {
            [] => $"How many {phrase} were there{at}?",
            [{ Xpos: "WP" or "WDT" }, { Upos: "VERB" or "AUX" or "ADV" }, ..] => $"How many {counted} {phrase[rest[1].Span.Start..]}{at}?",
            [{ Xpos: "VBN" or "VBG" or "VBD" }, ..] => $"How many {counted} were {phrase[rest[0].Span.Start..]}{at}?",
            _ => $"How many {phrase} were there{at}?",
        };
    }

    /// <summary>"settlers in Camp Orla" are settlers, where the question names the camp.</summary>
    private static string WithoutPlace(string phrase, string? place)
    {
        if (place is null || !phrase.EndsWith(Bare(place), StringComparison.Ordinal)) return phrase;
        var rest = phrase[..^Bare(place).Length];
        return Before.FirstOrDefault(word => rest.EndsWith(" " + word, StringComparison.Ordinal)) is { } before ? rest[..^(before.Length + 1)] : phrase;
    }

    private static bool IsPlural(Token head) => head.Xpos is "NNS" or "NNPS" || CountedWords.Singular(Folding.Fold(head.Form)) != Folding.Fold(head.Form);

    /// <summary>"Deaths" and "bodies" are people who died.</summary>
    private static string People(string counted) => DeedWords.Contains(CountedWords.Head(counted)) || CountedWords.Head(counted) is "body" or "victim" ? "people" : counted;

    /// <summary>"injured officers" are officers.</summary>
    private static string WithoutHurt(string counted) => counted.Split(' ') is [var first, _, ..] && DeedWords.Contains(Folding.Fold(first)) ? counted[(first.Length + 1)..] : counted;

    private static bool CountsMoney(string phrase, string? unit) => CountedWords.Head(phrase) is { Length: > 0 } head
        && (CountedWords.Currency(phrase) == head || (unit is not null && CountedWords.Singular(Folding.Fold(unit)) == head));

    /// <summary>"bonuses", "savings accounts": the last word before a preposition is a plural.</summary>
    private static bool IsSeveral(string phrase)
    {
        var head = CountedWords.Phrase(phrase) is { Length: > 0 } noun ? noun : phrase;
        var last = head[(head.LastIndexOf(' ') + 1)..];
        return last.Length > 3 && last[^1] == 's' && last[^2] is not ('s' or 'u' or 'i') && !CountedWords.Singular(last.ToLowerInvariant()).Equals(last, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"cost of the bridge" is "the cost of the bridge"; names, plurals and what has an article already stay as they are.</summary>
    private static string Definite(string phrase)
    {
        var words = Analyzed(phrase);
        return words is [{ Upos: "NOUN" or "ADJ" or "VERB" } first, ..] && !char.IsUpper(first.Form[0]) && !IsPlural(words.FirstOrDefault(word => word.Upos == "NOUN") ?? first) ? "the " + phrase : phrase;
    }

    private static List<Token> Analyzed(string phrase) =>
        [.. EnglishAnalyzer.Load().Analyze(phrase).SelectMany(sentence => sentence.Tokens)];

    private static string At(string? place) => place is null ? "" : Before.Any(word => place.StartsWith(word, StringComparison.Ordinal)) ? " " + place : " in " + place;

    private static string Bare(string place) => Before.FirstOrDefault(word => place.StartsWith(word, StringComparison.Ordinal)) is { } word ? place[word.Length..] : place;
}
