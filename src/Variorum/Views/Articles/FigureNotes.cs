using Variorum.Claims.Dates;
using Variorum.Claims.Quantities;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Wording;

namespace Variorum.Views.Articles;

/// <summary>What the margin says of figures and dates.</summary>
internal static class FigureNotes
{
    public static Placed Of(CasebookIndex index, Quantity quantity) => new(quantity.Anchor.Span, new ClaimNote(
        quantity.Id,
        ClaimKind.Quantity,
        quantity.Quote,
        FigureWords.Of(quantity.Amount, quantity.Unit),
        About(quantity),
        quantity.AsOf is { } asOf ? DateText.Of(asOf) : null,
        index.Speakers(quantity.Voice, quantity.Article),
        index.QuestionsOf(quantity.Id)));

    public static Placed Of(DateMention date) => new(date.Anchor.Span, new ClaimNote(
        date.Id,
        ClaimKind.Date,
        date.Quote,
        date.Value is { } value ? DateText.Of(value) : "a day that the text alone does not tell",
        date.ResolvedAgainst is { } from ? $"counted from {DateText.Of(from)}" : null,
        null,
        [],
        []));

    private static string About(Quantity quantity)
    {
        var about = quantity.Counted ?? KindWords.OfUntold(quantity.Measure);
        return quantity.Place is { } place ? $"{about}, {place}" : about;
    }
}
