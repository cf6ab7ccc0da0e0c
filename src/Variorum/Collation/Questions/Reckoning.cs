using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>An identity that chance does not explain, by its values: whichever printing of a figure it was found with.</summary>
/// <param name="Added">The values of the terms that are not taken away.</param>
/// <param name="IsDifference">The total is one of these less something small.</param>
internal sealed record Reckoning(string Text, string Subject, decimal Total, ImmutableHashSet<decimal> Added, bool IsDifference)
{
    private const decimal MostOfTheWhole = 0.8m;

    public static ImmutableArray<Reckoning> Of(ImmutableArray<Identity> arithmetic, ImmutableArray<Quantity> quantities)
    {
        var byId = quantities.ToDictionary(quantity => quantity.Id);
        return
        [
            .. arithmetic
                .Where(identity => identity is { Holds: true, Surprise: > 0, Operation: Operation.Sum, Restates: null })
                .Select(identity => new Reckoning(
                    TextOf(byId, identity), SubjectOf(byId, identity), Value(byId[identity.Total]), [.. identity.Terms.Where(term => term.Sign > 0).Select(term => Value(byId[term.Quantity]))],
                    IsLess(byId, identity))),
        ];
    }

    /// <summary>What is left where little is taken away is still the same thing, counted otherwise; what is left of a whole without its larger part is that other part.</summary>
    private static bool IsLess(Dictionary<Identifier, Quantity> byId, Identity identity) =>
        identity.Terms.Any(term => term.Sign < 0) && Value(byId[identity.Total]) >= MostOfTheWhole * identity.Terms.Where(term => term.Sign > 0).Max(term => Value(byId[term.Quantity]));

    private static string SubjectOf(Dictionary<Identifier, Quantity> byId, Identity identity) =>
        identity.Terms.Select(term => byId[term.Quantity]).Prepend(byId[identity.Total]).Select(Subjects.Of).FirstOrDefault(subject => !string.IsNullOrEmpty(subject)) ?? Subjects.Persons;

    /// <summary>For a sentence: with the digits in threes.</summary>
    private static string TextOf(Dictionary<Identifier, Quantity> byId, Identity identity)
    {
        var terms = identity.Terms.Select((term, place) => (place, term.Sign) switch
        {
            (0, > 0) => Written(byId[term.Quantity]),
            (_, > 0) => $" + {Written(byId[term.Quantity])}",
            _ => $" - {Written(byId[term.Quantity])}",
        });
        return $"{Written(byId[identity.Total])} = {string.Concat(terms)}";
    }

    private static string Written(Quantity quantity) => NoteWriter.Grouped(Value(quantity));

    private static decimal Value(Quantity quantity) => quantity.Amount.Value ?? 0;
}
