using Variorum.Claims.Entities;
using Variorum.Collation;
using Variorum.Text;

namespace Variorum.Views.Overview;

/// <summary>What a pile is about, as far as its own words tell: the names that most of its articles and titles print.</summary>
/// <remarks>Private persons, authors and the sources themselves name no matter.</remarks>
internal static class MatterNames
{
    private const int Most = 3;

    /// <summary>What fewer than one article in so many names is not what the pile is about.</summary>
    private const int LeastOneIn = 4;

    public static ImmutableArray<string> Of(Casebook casebook)
    {
        var titles = casebook.Articles.Where(article => article.Article.Title is not null).ToDictionary(article => article.Article.Id, article => article.Article.Title!.Span);
        var printed = casebook.Mentions.GroupBy(mention => mention.Entity).ToDictionary(group => group.Key, group => (
            Articles: group.Select(mention => mention.Article).Distinct().Count(),
            Titles: group.Where(mention => titles.TryGetValue(mention.Article, out var title) && title.Contains(mention.Anchor.Span)).Select(mention => mention.Article).Distinct().Count()));
        var publishers = casebook.Sources.Select(source => source.Name)
            .Concat(casebook.Articles.SelectMany(article => new[] { article.Article.Byline, article.Article.Outlet }).OfType<string>())
            .Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        return Apart(casebook.Entities
            .Where(entity => !entity.PrivateIndividual && entity.Type != EntityType.Outlet && !publishers.Contains(Folding.Fold(entity.Name)))
            .Select(entity => (entity.Name, Times: printed.GetValueOrDefault(entity.Id)))
            .Where(entry => entry.Times.Articles > 1 && entry.Times.Articles * LeastOneIn >= casebook.Articles.Length)
            .OrderByDescending(entry => entry.Times.Articles + entry.Times.Titles)
            .ThenByDescending(entry => entry.Name.Length).ThenBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => entry.Name));
    }

    /// <summary>"Sill" says nothing beside "Sill dam".</summary>
    private static ImmutableArray<string> Apart(IEnumerable<string> names)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            if (kept.Count == Most) break;
            if (!kept.Any(other => Words(other).IsSubsetOf(Words(name)) || Words(name).IsSubsetOf(Words(other)))) kept.Add(name);
        }

        return kept.ToImmutable();
    }

    private static HashSet<string> Words(string name) =>
        Folding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
