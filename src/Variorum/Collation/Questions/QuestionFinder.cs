using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Puts the quantities together that a reporter would compare, as readings of a question, with how these stand to each other.</summary>
internal static class QuestionFinder
{
    /// <param name="origins">Article to the article that stands for its origin.</param>
    public static ImmutableArray<Question> Find(QuestionMaterial material, QuestionMethod method, ImmutableDictionary<Identifier, Identifier> origins) =>
    [
        .. DistinctTexts.Of(method.Group(material).Select(answers => ToQuestion(answers, origins, readings => material.Relations.Find(readings, method.Relations))))
            // Two questions may have the same smallest quantity in common; the first stands for it.
            .GroupBy(question => question.Id)
            .SelectMany(same => same.Select((question, place) => place == 0 ? question : question with { Id = Identifier.OfName("question", $"{question.Id}|{place}") }))
            .OrderBy(question => question.Id),
    ];

    private static (Question Question, Func<string> Full) ToQuestion(AnswerGroup group, ImmutableDictionary<Identifier, Identifier> origins, Func<ImmutableArray<ReadingGroup>, ImmutableArray<ReadingRelation>> relate)
    {
        var readings = ReadingFinder.Find(group);
        var all = group.Core.Concat(group.OtherWords).Select(answer => answer.Quantity).ToList();
        var said = TypicalPhrase.Of(group.Core) ?? TypicalPhrase.Of(group.OtherWords);
        var phrase = said ?? "people";
        var counted = CountedWords.Phrase(phrase) is { Length: > 0 } noun ? noun : phrase;
        var place = MostFrequent(group.Core.Select(answer => answer.Quantity.Place));
        var measure = group.Core.GroupBy(answer => answer.Measure).OrderByDescending(measures => measures.Count()).ThenBy(measures => measures.Key).First().Key;
        var unit = MostFrequent(group.Core.Select(answer => answer.Quantity.Unit));
        var question = new Question(
            Identifier.OfGroup("question", all.Select(quantity => quantity.Id)),
            said is null ? QuestionText.OfMeasure(measure, place, unit) : QuestionText.Of(measure, counted, phrase, place, unit),
            [.. all.Select(quantity => quantity.Measure).Distinct().Order()],
            said is not null || CountsPeople(measure, unit) ? counted : null,
            place,
            [.. readings.Select(reading => ToReading(reading, origins))],
            relate(readings));
        return (question, () => said is null ? question.Text : QuestionText.Fully(measure, counted, phrase, place, unit));
    }

    /// <summary>Nobody says who, and a measure or the unit says that they are people.</summary>
    private static bool CountsPeople(Measure measure, string? unit) =>
        measure is Measure.Population or Measure.Arrivals or Measure.Departures or Measure.Deaths or Measure.Injured or Measure.Arrested or Measure.Executed or Measure.Signatories || unit is "persons";

    private static string? MostFrequent(IEnumerable<string?> texts) => texts
        .OfType<string>()
        .Where(text => text.Length > 0)
        .GroupBy(text => text, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key.Length)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static Reading ToReading(ReadingGroup reading, ImmutableDictionary<Identifier, Identifier> origins)
    {
        var amount = reading.First.Quantity.Amount;
        var quantities = reading.Answers.Select(answer => answer.Quantity).ToImmutableArray();
        ImmutableArray<Identifier> articles = [.. quantities.Select(quantity => quantity.Article).Distinct().Order()];
        return new Reading(
            reading.Id, amount.Value, amount.Min, amount.Max, reading.Time?.ToString(), [.. quantities.Select(quantity => quantity.Id)], DistinctVoices(quantities), articles,
            [.. articles.Select(article => origins[article]).Distinct().Order()]);
    }

    private static ImmutableArray<ImmutableArray<string>> DistinctVoices(ImmutableArray<Quantity> members) =>
    [
        .. members.Select(member => member.Voice)
            .Where(voice => !voice.IsEmpty)
            .DistinctBy(voice => string.Join('\n', voice), StringComparer.Ordinal)
            .OrderBy(voice => string.Join('\n', voice), StringComparer.Ordinal),
    ];
}
