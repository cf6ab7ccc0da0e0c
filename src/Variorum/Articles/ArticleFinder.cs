using Variorum.Articles.Labels;
using Variorum.Pages;

namespace Variorum.Articles;

/// <summary>Divides a page into the articles that a careful reader would see and the furniture around and inside them.</summary>
public static class ArticleFinder
{
    /// <summary>Never throws, whatever the page. A page without any article text has no articles.</summary>
    public static PageArticles Find(Page page)
    {
        var (context, labels) = BlockLabeller.Label(page);
        var ranges = ArticleRanges.Find(context, labels);
        if (context.Tree is null)
        {
            foreach (var range in ranges) PlainHeads.Mark(context, labels, range, ranges.Length > 1);
            ranges = [.. ranges.Select(range => ArticleRanges.Shrink(labels, range)).OfType<ArticleRange>()];
        }

        var articles = ranges.Select(range => ArticleBuilder.Build(context, labels, range, ranges.Length == 1)).ToImmutableArray();
        return new PageArticles(articles, FurnitureSpans.Of(page, labels, ranges), articles.IsEmpty ? ["No article was found on this page."] : []);
    }
}
