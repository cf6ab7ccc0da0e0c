using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Expressions.Dates;

namespace Variorum.Collation.Questions;

/// <summary>Chooses the quantities that answer questions and makes their words comparable.</summary>
internal static class AnswerReader
{
    // Beyond this nothing is counted that can be reckoned with.
    private const decimal Largest = 1_000_000_000_000_000_000m;

    // Words are common that more than so many of a pile's answers have; a small pile has none.
    private const int FewestAnswers = 20;
    private const double CommonShare = 0.3;

    public static ImmutableArray<Answer> Read(ImmutableArray<Quantity> quantities)
    {
        var answers = quantities.Where(IsAnswer).Select(Read).ToImmutableArray();
        var distinct = answers.Select(answer => answer.Words).DistinctBy(words => string.Join(' ', words.Order(StringComparer.Ordinal)), StringComparer.Ordinal).ToList();
        if (distinct.Count < FewestAnswers) return answers;
        var common = distinct.SelectMany(words => words).GroupBy(word => word, StringComparer.Ordinal)
            .Where(group => group.Count() > CommonShare * distinct.Count).Select(group => group.Key).ToImmutableHashSet();
        return [.. answers.Select(answer => answer with { Telling = answer.Words.Except(common) })];
    }

    public static Family FamilyOf(Measure measure) => measure switch
    {
        Measure.Population => Family.Stock,
        Measure.Arrivals or Measure.Departures => Family.Movement,
        Measure.Deaths => Family.Deaths,
        Measure.Injured => Family.Injured,
        Measure.Arrested => Family.Arrested,
        Measure.Executed => Family.Executed,
        Measure.Signatories => Family.Signatories,
        Measure.Money => Family.Money,
        Measure.Area or Measure.Distance => Family.Extent,
        Measure.Duration or Measure.Age => Family.Time,
        _ => Family.Count,
    };

    /// <summary>"One of the reasons" answers nothing; a figure of which nobody knows what it counts cannot be compared.</summary>
    private static bool IsAnswer(Quantity quantity) =>
        quantity.Amount is not { Value: null, Min: null, Max: null }
        && (quantity.Amount.Value ?? quantity.Amount.Min ?? quantity.Amount.Max) is > -Largest and < Largest
        && (quantity.Counted is not null || FamilyOf(quantity.Measure) is not (Family.Count or Family.Time))
        && !(quantity.Amount.Value == 1 && !quantity.Quote.Any(char.IsAsciiDigit));

    private static Answer Read(Quantity quantity)
    {
        var (low, high) = ValueRanges.Of(quantity.Amount);
        return new Answer(
            quantity,
            // A percentage of those who signed is no number of signatories.
            quantity.Unit == Answer.Percent ? Family.Count : FamilyOf(quantity.Measure),
            Subjects.Of(quantity) ?? "measured " + quantity.Unit,
            CountedWords.Head(quantity.Counted),
            // That money is counted in crowns is no word of what it is for.
            [.. CountedWords.Content(quantity.Counted).Where(word => quantity.Unit is null || word != CountedWords.Singular(quantity.Unit))],
            PlaceWords.Of(quantity.Place),
            EdtfParser.TryParse(quantity.AsOf, out var time) ? time : null,
            low,
            high);
    }
}
