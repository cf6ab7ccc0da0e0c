using Variorum.Collation;
using Variorum.Views.Wording;

namespace Variorum.Views.Articles;

/// <summary>Makes the view of one article.</summary>
internal static class ArticleViewBuilder
{
    public static ArticleView Build(CasebookIndex index, CollatedArticle collated)
    {
        var article = collated.Article;
        var snapshot = index.Snapshot(article.Snapshot);
        var blocks = BlockCutter.Cut(snapshot.Text, article, Interruptions(index, collated, snapshot), ClaimNotes.Of(index, article.Id));
        return new ArticleView(
            index.Line(collated),
            snapshot.Id,
            [.. snapshot.Files.Select(Name)],
            article.Byline,
            article.PublishedEvidence?.Quote,
            [.. article.Credits.Select(credit => new CreditView(article.IsOfEmbedded(credit) ? KindWords.OfEmbedded : KindWords.Of(credit.Role), credit.Name, credit.Evidence.Quote))],
            collated.Given,
            collated.Relevance,
            snapshot.Warnings,
            [.. Enumerable.Range(1, ArticlePaging.PageCount(article)).Select(page =>
                blocks.Where(block => ArticlePaging.PageOf(article, block.Span.Start) == page).ToImmutableArray())])
        {
            Dating = DatingViews.Of(index, collated),
            Origins =
            [
                .. index.OriginsOf(article.Id).Select(origin => new OriginView(
                    origin.Root, origin.Evidence, ArticleOrder.Sort(origin.Articles.Where(other => other != article.Id).Select(index.Line)))),
            ],
        };
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
}
