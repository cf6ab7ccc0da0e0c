using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Text;
using Variorum.Views.Questions;
using Variorum.Views.Wording;

namespace Variorum.Views.Sums;

/// <summary>Makes the views of sums.</summary>
internal static class SumViewBuilder
{
    private const string Minus = "−";
    private const string Over = "÷";

    public static SumView Build(CasebookIndex index, Identity identity, ImmutableArray<SumView> restated) => new(
        identity.Id,
        Term(index, "", identity.Total),
        [.. identity.Terms.Select((term, place) => Term(index, Sign(identity.Operation, term, place), term.Quantity))],
        identity.Operation == Operation.Growth ? $" {Minus} 1" : null,
        identity.Holds ? Math.Round(identity.Surprise, 1, MidpointRounding.ToEven) : null,
        identity.Note,
        identity.Holds ? null : Difference(identity.Difference),
        identity.Breaks is { } breaks ? Term(index, "", breaks) : null,
        identity.MendedBy is { } mended ? Term(index, "", mended) : null,
        restated)
    {
        Passages = SumPassages.Of(index, [index.Quantity(identity.Total), .. identity.Terms.Select(term => index.Quantity(term.Quantity))]),
    };

    private static SumTermView Term(CasebookIndex index, string sign, Identifier id)
    {
        var quantity = index.Quantity(id);
        return new SumTermView(sign, Figure(quantity), About(quantity), QuotationBuilder.Of(index, quantity));
    }

    private static string Sign(Operation operation, Term term, int place) => (operation, place) switch
    {
        (Operation.Sum, 0) when term.Sign > 0 => "",
        (Operation.Sum, _) => term.Sign > 0 ? "+" : Minus,
        (_, 0) => "",
        _ => Over,
    };

    /// <summary>The terms have one unit: only a percentage is told from what it is a share of.</summary>
    private static string Figure(Quantity quantity) => FigureWords.Of(quantity.Amount, quantity.Unit is "percent" ? quantity.Unit : null);

    /// <summary>What a term counts; where its words do not say, in what it is counted.</summary>
    private static string About(Quantity quantity) =>
        quantity.Counted ?? (quantity.Measure is Measure.Count or Measure.Money ? FigureWords.Unit(quantity.Unit) : null) ?? KindWords.OfUntold(quantity.Measure);

    private static string Difference(decimal? difference) => difference switch
    {
        null or 0 => "the parts do not come to the total",
        > 0 => $"{FigureWords.Number(difference.Value)} more than the parts come to",
        _ => $"{FigureWords.Number(-difference.Value)} less than the parts come to",
    };
}
