using Variorum.Articles;
using Variorum.Claims.Reading;
using Variorum.Expressions;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Pages;
using Variorum.Text;
using Written = Variorum.Expressions.Units.QuantityFinder;

namespace Variorum.Claims.Quantities;

/// <summary>Finds the figures of an article: what is counted or measured, with its unit and the noun that follows. Nothing is resolved.</summary>
internal static class QuantityFinder
{
    public static ImmutableArray<Quantity> Find(ReadArticle article) =>
        [.. article.Paragraphs.SelectMany(paragraph => Find(article.Page, article.Article, paragraph))];

    private static IEnumerable<Quantity> Find(Page page, Article article, ReadParagraph paragraph) =>
        from quantity in Written.Find(paragraph.Text)
        where quantity.Number.Figured is not null
        let counted = CountedIn(paragraph.Text, quantity)
        where !IsPronoun(quantity, counted)
        select ToQuantity(page, article, paragraph, quantity, counted);

    /// <summary>"The first one": without a noun or a unit, "one" in letters stands for a thing and counts nothing.</summary>
    private static bool IsPronoun(QuantityExpression quantity, TextSpan? counted) =>
        counted is null && quantity is { Unit: null, Number: { Form: NumberForm.Words, Modifier: null }, Amount.Value: 1 };

    /// <summary>What is counted. What follows another unit is another matter: in "32 hectares of wheat" the wheat is not counted.</summary>
    private static TextSpan? CountedIn(string text, QuantityExpression quantity) => quantity.Unit?.Dimension switch
    {
        null => CountedNoun.After(text, quantity.Span),
        Dimension.Persons => CountedNoun.After(text, quantity.Number.Span) ?? quantity.UnitSpan,
        _ => null,
    };

    private static Quantity ToQuantity(Page page, Article article, ReadParagraph paragraph, QuantityExpression quantity, TextSpan? counted)
    {
        var span = counted is null ? quantity.Span : quantity.Span.Union(counted.Value);
        var anchor = new Anchor(page.Snapshot, span.Shift(paragraph.Span.Start));
        var phrase = counted?.Of(paragraph.Text);
        return new Quantity(
            Identifier.OfAnchored("quantity", anchor),
            article.Id,
            anchor,
            anchor.Span.Of(page.Text),
            paragraph.SentenceAt(anchor.Span),
            new Amount(
                quantity.Amount.Value, quantity.Amount.Min, quantity.Amount.Max, quantity.Amount.Approximate, quantity.Number.Modifier?.Of(paragraph.Text)),
            quantity.Unit?.Code,
            phrase,
            MeasureFinder.Of(quantity.Unit, phrase),
            null,
            null,
            null,
            []);
    }
}
