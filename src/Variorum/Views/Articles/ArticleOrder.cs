using Variorum.Expressions.Dates.Wording;

namespace Variorum.Views.Articles;

/// <summary>The order in which articles are listed.</summary>
public static class ArticleOrder
{
    public const string Stated = "By date of publication, earliest first; undated articles come last; then by title.";

    public static ImmutableArray<ArticleLine> Sort(IEnumerable<ArticleLine> articles) =>
    [
        .. articles
            .OrderBy(article => DayRange.TryRead(article.PublishedEdtf)?.First ?? int.MaxValue)
            .ThenBy(article => article.Title, StringComparer.Ordinal)
            .ThenBy(article => article.Id),
    ];
}
