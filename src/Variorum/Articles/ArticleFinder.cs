using Variorum.Articles.Labels;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Divides a page into the articles that a careful reader would see and the furniture around and inside them.</summary>
public static class ArticleFinder
{
    /// <summary>Never throws, whatever the page. A page without any article text has no articles.</summary>
    public static PageArticles Find(Page page)
    {
        var (_, labels) = BlockLabeller.Label(page);
        var ranges = ArticleRanges.Find(page, labels);
        var articles = ranges.Select(range => ArticleBuilder.Build(page, labels, range)).ToImmutableArray();
        return new PageArticles(articles, FurnitureSpans.Of(page, labels, ranges), Warnings(articles));
    }

    private static ImmutableArray<string> Warnings(ImmutableArray<Article> articles) =>
        articles.IsEmpty ? ["No article was found on this page."] : [];
}
