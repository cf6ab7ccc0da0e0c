using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>Puts together the quantities that have one measure and one counted noun. Nothing cleverer is claimed.</summary>
internal static class QuestionFinder
{
    public static ImmutableArray<Question> Find(
        ImmutableArray<Quantity> quantities, ImmutableDictionary<Identifier, Identifier> origins) =>
    [
        .. quantities
            .Where(quantity => quantity.Counted is not null)
            .GroupBy(quantity => (quantity.Measure, Noun: CountedNoun.Head(quantity.Counted!)))
            .Where(group => group.Count() > 1)
            .Select(group => ToQuestion(group.Key.Measure, [.. group], origins))
            .OrderBy(question => question.Id),
    ];

    private static Question ToQuestion(
        Measure measure, ImmutableArray<Quantity> members, ImmutableDictionary<Identifier, Identifier> origins)
    {
        var counted = CountedNoun.MostFrequent(members);
        ImmutableArray<Reading> readings =
        [
            .. members
                .GroupBy(quantity => (quantity.Amount.Value, quantity.Amount.Min, quantity.Amount.Max))
                .Select(group => ToReading([.. group], origins))
                .OrderBy(reading => reading.Value ?? reading.Min ?? reading.Max)
                .ThenBy(reading => reading.Id),
        ];
        return new Question(
            Identifier.OfGroup("question", members.Select(member => member.Id)),
            QuestionText.Of(measure, counted),
            [measure],
            counted,
            null,
            readings,
            // Two figures of one noun may speak of different things: nothing is said of how they relate until more is known of them.
            []);
    }

    private static Reading ToReading(ImmutableArray<Quantity> members, ImmutableDictionary<Identifier, Identifier> origins)
    {
        var amount = members[0].Amount;
        ImmutableArray<Identifier> articles = [.. members.Select(member => member.Article).Distinct().Order()];
        return new Reading(
            Identifier.OfGroup("reading", members.Select(member => member.Id)),
            amount.Value,
            amount.Min,
            amount.Max,
            null,
            [.. members.Select(member => member.Id)],
            DistinctVoices(members),
            articles,
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
