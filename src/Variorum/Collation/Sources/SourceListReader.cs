using Variorum.Articles;
using Variorum.Claims;

namespace Variorum.Collation.Sources;

/// <summary>Puts what the user says of a source in place of what was inferred, and says so.</summary>
internal static class SourceListReader
{
    // Until relevance is reckoned, everything that the user put into the pile counts as belonging to it.
    private const decimal UnknownRelevance = 1m;

    public static (ImmutableArray<CollatedArticle> Articles, ImmutableArray<string> Warnings) Apply(
        Pile pile, ImmutableArray<SnapshotAnalysis> analyses)
    {
        var entries = pile.SourceList.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var files = pile.Files.ToLookup(file => file.Snapshot);
        var articles = ImmutableArray.CreateBuilder<CollatedArticle>();
        var warnings = ImmutableArray.CreateBuilder<string>();
        foreach (var analysis in analyses)
        {
            var entry = EntryOf(files[analysis.Snapshot], entries);
            var single = analysis.Articles.Length == 1;
            if (entry?.Published is not null && !single)
                warnings.Add($"The source list gives one date for {entry.Path}, which has {analysis.Articles.Length} articles: it was not applied.");
            foreach (var article in analysis.Articles.OrderBy(article => article.Span).ThenBy(article => article.Id))
                articles.Add(Apply(article, entry, single));
        }

        warnings.AddRange(UnusedEntries(pile));
        return (articles.ToImmutable(), warnings.ToImmutable());
    }

    private static SourceListEntry? EntryOf(IEnumerable<PileFile> files, Dictionary<string, SourceListEntry> entries) => files
        .Select(file => file.Path)
        .Order(StringComparer.Ordinal)
        .Select(path => entries.GetValueOrDefault(path))
        .FirstOrDefault(entry => entry is not null);

    private static CollatedArticle Apply(Article article, SourceListEntry? entry, bool single)
    {
        if (entry is null) return new CollatedArticle(article, [], null, UnknownRelevance);
        var given = ImmutableArray.CreateBuilder<string>();
        if (entry.Address is not null) given.Add("address");
        if (entry.Outlet is not null)
        {
            given.Add("outlet");
            article = article with { Outlet = entry.Outlet };
        }

        if (entry.Published is not null && single)
        {
            given.Add("published");
            article = article with { Published = entry.Published, PublishedEvidence = null };
        }

        return new CollatedArticle(article, given.ToImmutable(), entry.Address, UnknownRelevance);
    }

    private static IEnumerable<string> UnusedEntries(Pile pile)
    {
        var paths = pile.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return pile.SourceList
            .Select(entry => entry.Path)
            .Where(path => !paths.Contains(path))
            .Order(StringComparer.Ordinal)
            .Select(path => $"The source list speaks of {path}, which is not in the pile.");
    }
}
