using Variorum.Claims.Quantities;
using Variorum.Collation.Questions.Asking;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Puts the quantities together that a reporter would compare, as readings of a question, with how these stand to each other.</summary>
internal static class QuestionFinder
{
    /// <param name="origins">Article to the article that stands for its origin.</param>
    public static ImmutableArray<Question> Find(QuestionMaterial material, QuestionMethod method, ImmutableDictionary<Identifier, Identifier> origins) =>
    [
        .. DistinctTexts.Of(method.Group(material).Select(answers => ToQuestion(answers, material, origins, readings => material.Relations.Find(readings, method.Relations))))
            // Two questions may have the same smallest quantity in common; the first stands for it.
            .GroupBy(question => question.Id)
            .SelectMany(same => same.Select((question, place) => place == 0 ? question : question with { Id = Identifier.OfName("question", $"{question.Id}|{place}") }))
            .OrderBy(question => question.Id),
    ];

    private static Wording ToQuestion(AnswerGroup group, QuestionMaterial material, ImmutableDictionary<Identifier, Identifier> origins, Func<ImmutableArray<ReadingGroup>, ImmutableArray<ReadingRelation>> relate)
    {
        var readings = ReadingFinder.Find(group);
        var all = group.All.Select(answer => answer.Quantity).ToList();
        var writer = new QuestionWriter(group, material.PlaceNames, material.Material.Texts);
        var question = new Question(
            Identifier.OfGroup("question", all.Select(quantity => quantity.Id)),
            writer.Text(),
            [.. all.Select(quantity => quantity.Measure).Distinct().Order()],
            writer.Counted,
            writer.Place,
            [.. readings.Select(reading => ToReading(reading, origins))],
            relate(readings));
        return new Wording(question, writer);
    }

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
