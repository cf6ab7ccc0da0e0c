using Variorum.Claims.Dates;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Text;
using Variorum.Views.Wording;

namespace Variorum.Views.Articles;

/// <summary>Makes the view of one article.</summary>
internal static class ArticleViewBuilder
{
    public static ArticleView Build(CasebookIndex index, CollatedArticle collated)
    {
        var article = collated.Article;
        var snapshot = index.Snapshot(article.Snapshot);
        var blocks = BlockCutter.Cut(snapshot.Text, article, Interruptions(index, collated, snapshot), Claims(index, article.Id));
        return new ArticleView(
            index.Line(collated),
            snapshot.Id,
            [.. snapshot.Files.Select(Name)],
            article.Byline,
            article.PublishedEvidence?.Quote,
            [.. article.Credits.Select(credit => new CreditView(KindWords.Of(credit.Role), credit.Name, credit.Evidence.Quote))],
            collated.Given,
            collated.Relevance,
            snapshot.Warnings,
            [.. Enumerable.Range(1, ArticlePaging.PageCount(article)).Select(page =>
                blocks.Where(block => ArticlePaging.PageOf(article, block.Span.Start) == page).ToImmutableArray())]);
    }

    public static FileName Name(PileFile file) => new(file.Path, file.State == FileState.Present ? null : KindWords.Of(file.State));

    private static IEnumerable<ArticleBlock> Interruptions(CasebookIndex index, CollatedArticle collated, CollatedSnapshot snapshot)
    {
        var own = collated.Article;
        var furniture = snapshot.Furniture
            .Where(furniture => own.Span.Contains(furniture.Span))
            .Select(furniture => new ArticleBlock.Omitted(furniture.Span, furniture.Reason, furniture.Span.Of(snapshot.Text)));
        var framed = index.ArticlesOn(snapshot.Id)
            .Where(other => own.Span.Contains(other.Article.Span) && other.Article.Span != own.Span)
            .Select(other => new ArticleBlock.Embedded(other.Article.Span, index.Line(other)));
        return furniture.Concat<ArticleBlock>(framed);
    }

    private static ImmutableArray<Placed> Claims(CasebookIndex index, Identifier article) =>
    [
        .. index.QuantitiesOf(article).Select(quantity => new Placed(quantity.Anchor.Span, Note(index, quantity)))
            .Concat(index.DatesOf(article).Select(date => new Placed(date.Anchor.Span, Note(date))))
            .Where(claim => !claim.Span.IsEmpty)
            .OrderBy(claim => claim.Span.Start)
            .ThenByDescending(claim => claim.Span.End)
            .ThenBy(claim => claim.Id),
    ];

    private static ClaimNote Note(CasebookIndex index, Quantity quantity) => new(
        quantity.Id,
        ClaimKind.Quantity,
        quantity.Quote,
        FigureWords.Of(quantity.Amount, quantity.Unit),
        About(quantity),
        quantity.AsOf is { } asOf ? DateWords.Of(asOf) : null,
        quantity.Voice,
        index.QuestionsOf(quantity.Id));

    private static string About(Quantity quantity)
    {
        var about = quantity.Counted ?? KindWords.Of(quantity.Measure);
        return quantity.Place is { } place ? $"{about}, {place}" : about;
    }

    private static ClaimNote Note(DateMention date) => new(
        date.Id,
        ClaimKind.Date,
        date.Quote,
        date.Value is { } value ? DateWords.Of(value) : "not told by the text alone",
        date.ResolvedAgainst is { } from ? $"{KindWords.Of(date.Type)}; counted from {DateWords.Of(from)}" : KindWords.Of(date.Type),
        null,
        [],
        []);
}
