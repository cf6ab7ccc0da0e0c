using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>Finds the release of which a text says "last Friday the minister announced …": what the body that it names published on a Friday, with the figure that it tells.</summary>
internal sealed class ReleaseMatcher
{
    // "Ministry of Health": one word may be a town.
    private const int FewestNaming = 2;

    // "Three ministers" is in many a text; a number of two digits beside body and weekday is not.
    private const decimal SmallestFigure = 10;

    // "Minister" and "ministry" begin alike.
    private const int Stem = 6;
    private readonly StatedFigures _figures;
    private readonly IReadOnlyDictionary<Identifier, DateOnly> _published;
    private readonly Dictionary<Identifier, (Article Article, DateOnly Day, ImmutableHashSet<string> Makers)> _releases;

    public ReleaseMatcher(ImmutableArray<CollatedArticle> articles, StatedFigures figures, IReadOnlyDictionary<Identifier, DateOnly> published)
    {
        (_figures, _published) = (figures, published);
        _releases = articles.Where(article => published.ContainsKey(article.Article.Id))
            .Select(article => (article.Article, Day: published[article.Article.Id], Makers: Stems(DatedSentenceReader.Words(article.Article.Outlet ?? ""))))
            .Where(release => release.Makers.Count >= FewestNaming).ToDictionary(release => release.Article.Id);
    }

    /// <summary>The release and the day on which it appeared; null where there is none, or there are several of several days.</summary>
    /// <param name="addressed">To whom the text is written.</param>
    /// <param name="cited">The text that it answers, known by the figures that it repeats.</param>
    public (Article Release, DateOnly Day)? Of(DatedSentence told, DayOfWeek weekday, string addressed, CitedText? cited)
    {
        var isToReader = told.Words.Contains("you") || told.Words.Contains("your");
        var named = Stems(isToReader ? told.Words.Union(DatedSentenceReader.Words(addressed)) : told.Words);
        var found = told.Figures.Where(value => value >= SmallestFigure).SelectMany(FirstToPrint)
            .Concat(cited is not null && isToReader ? [cited.Article] : []).Distinct()
            .Where(article => article != told.Mention.Article && _releases.TryGetValue(article, out var release) && release.Day.DayOfWeek == weekday && release.Makers.IsSubsetOf(named))
            .Select(article => _releases[article]).OrderBy(release => release.Article.Span.Start).ThenBy(release => release.Article.Id.ToString(), StringComparer.Ordinal).ToList();
        return found.Select(release => release.Day).Distinct().Count() == 1 ? (found[0].Article, found[0].Day) : null;
    }

    /// <summary>Whoever prints a figure that another text has had before does not announce it.</summary>
    private IEnumerable<Identifier> FirstToPrint(decimal value)
    {
        var printed = _figures.Printings(value).Where(figure => _published.ContainsKey(figure.Article)).Select(figure => figure.Article).ToList();
        if (printed.Count == 0) return [];
        var first = printed.Min(article => _published[article]);
        return printed.Where(article => _published[article] == first);
    }

    private static ImmutableHashSet<string> Stems(IEnumerable<string> words) => [.. words.Select(word => word[..Math.Min(Stem, word.Length)])];
}
