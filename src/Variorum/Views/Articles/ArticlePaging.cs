using Variorum.Articles;

namespace Variorum.Views.Articles;

/// <summary>Where a very long article is broken into several pages, so that a link knows the page of what it points to.</summary>
public static class ArticlePaging
{
    public const int ParagraphsPerPage = 400;

    public static int PageCount(Article article) => Math.Max(1, (article.Paragraphs.Length + ParagraphsPerPage - 1) / ParagraphsPerPage);

    /// <summary>The page, counted from 1, that shows what begins at a place of the page text.</summary>
    public static int PageOf(Article article, int position)
    {
        var page = 1;
        while (page < PageCount(article) && article.Paragraphs[page * ParagraphsPerPage].Start <= position) page++;
        return page;
    }
}
