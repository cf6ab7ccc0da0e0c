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
    public static string Of(Measure measure, string counted, string phrase, string? place) => measure switch
    {
        Measure.Money when !CountsMoney(phrase) => $"How much was {Definite(phrase)}?",
        Measure.Area => $"How large was {Definite(phrase)}?",
        Measure.Distance => $"What length or distance is given for {Definite(phrase)}?",
        Measure.Duration => $"How long was {Definite(phrase)}?",
        Measure.Age => CountedWords.Head(counted) == "age" ? $"What was {Definite(phrase)}?" : $"How old was {Definite(phrase)}?",
        Measure.Percentage => $"What percentage is given for {Definite(phrase)}?",
        Measure.Arrivals => $"How many {People(counted)} came{(place is null ? "" : " to " + Bare(place))}?",
        Measure.Departures => $"How many {People(counted)} left{(place is null ? "" : " " + Bare(place))}?",
        Measure.Deaths => $"How many {People(counted)} died{At(place)}?",
        Measure.Injured => $"How many {People(counted)} were injured{At(place)}?",
        Measure.Arrested => $"How many {People(counted)} were arrested{At(place)}?",
        Measure.Executed => $"How many {People(counted)} were executed{At(place)}?",
        Measure.Signatories => $"How many {(DeedWords.Contains(CountedWords.Head(counted)) ? "people" : counted)} signed?",
        _ => Counting(counted, phrase, place),
    };

    /// <summary>"How many crowns were promised to the fishermen?"</summary>
    private static string Counting(string counted, string phrase, string? place)
    {
        phrase = WithoutPlace(phrase, place);
        var words = Analyzed(phrase);
        var head = words.FindIndex(word => CountedWords.Singular(Folding.Fold(word.Form)) == CountedWords.Head(counted));
        if (head < 0 || !IsPlural(words[head])) return $"What number is given for {Definite(phrase)}?";
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

    private static bool CountsMoney(string phrase) => CountedWords.Currency(phrase) is { } currency && CountedWords.Head(phrase) == currency;

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
