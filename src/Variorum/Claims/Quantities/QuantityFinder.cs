using Variorum.Articles;
using Variorum.Expressions.Numbers;
using Variorum.Pages;
using Variorum.Text;

namespace Variorum.Claims.Quantities;

/// <summary>Finds the figures of an article: what is counted or measured, with its unit and the noun that follows. Nothing is resolved.</summary>
internal static class QuantityFinder
{
    public static IEnumerable<Quantity> Find(Page page, Article article, ReadParagraph paragraph) =>
        from number in NumberFinder.Find(paragraph.Text)
        where number.Counts && number.Figured is not null
        let span = number.Span.Shift(paragraph.Span.Start)
        let anchor = new Anchor(page.Snapshot, span)
        select new Quantity(
            Identifier.OfAnchored("quantity", anchor),
            article.Id,
            anchor,
            span.Of(page.Text),
            paragraph.SentenceAt(span),
            new Amount(number.Amount.Value, number.Amount.Min, number.Amount.Max, number.Amount.Approximate, number.Modifier?.Of(paragraph.Text)),
            null,
            null,
            Measure.Count,
            null,
            null,
            null,
            []);
}
