using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>What a sentence calls an article.</summary>
internal sealed class ArticleNames
{
    private readonly ImmutableDictionary<Identifier, string> _names;

    public ArticleNames(ImmutableArray<CollatedArticle> articles) =>
        _names = articles.ToImmutableDictionary(article => article.Article.Id, article => Name(article));

    public string this[Identifier article] => _names.GetValueOrDefault(article, "a text without a title");

    private static string Name(CollatedArticle collated) => (collated.Article.Outlet, collated.Article.Title) switch
    {
        ({ } outlet, { } title) => $"“{Within(OneLine(title.Quote))}” ({outlet})",
        (null, { } title) => $"“{Within(OneLine(title.Quote))}”",
        ({ } outlet, null) => $"a text without a title ({outlet})",
        _ => "a text without a title",
    };

    /// <summary>Quotation marks inside of quotation marks are single.</summary>
    private static string Within(string title) => title.Replace('“', '‘').Replace('”', '’');

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
