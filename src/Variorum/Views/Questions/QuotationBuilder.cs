using Variorum.Claims.Quantities;
using Variorum.Text;
using Variorum.Views.Articles;

namespace Variorum.Views.Questions;

/// <summary>Quotes claims with the sentence around them.</summary>
internal static class QuotationBuilder
{
    public static QuotationView Of(CasebookIndex index, Quantity quantity) =>
        Of(index, quantity.Id, quantity.Article, quantity.Anchor, quantity.Sentence, quantity.Voice);

    /// <param name="claim">What the page of the article marks; null where nothing there goes by a name.</param>
    public static QuotationView Of(
        CasebookIndex index, Identifier? claim, Identifier article, Anchor anchor, TextSpan sentence, ImmutableArray<string> voice)
    {
        var collated = index.Article(article);
        return new QuotationView(
            claim,
            index.Line(collated),
            anchor.Span.Start,
            ArticlePaging.PageOf(collated.Article, anchor.Span.Start),
            SentenceInContext.Of(index.Snapshot(anchor.Snapshot).Text, sentence, anchor.Span),
            index.Voiced(voice, article));
    }
}
