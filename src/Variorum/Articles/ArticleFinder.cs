using Variorum.Pages;

namespace Variorum.Articles;

public static class ArticleFinder
{
    public static PageArticles Find(Page page) => throw new NotImplementedException();
}
