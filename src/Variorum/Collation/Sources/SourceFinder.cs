using Variorum.Text;

namespace Variorum.Collation.Sources;

/// <summary>Gathers the articles of one outlet. Outlets are told apart by name, but for case and blanks.</summary>
internal static class SourceFinder
{
    public static ImmutableArray<Source> Find(
        ImmutableArray<CollatedArticle> articles, ImmutableArray<SourceListEntry> sourceList, ImmutableArray<CollatedSnapshot> snapshots)
    {
        var parties = PartiesBySnapshot(sourceList, snapshots);
        return
        [
            .. articles
                .Where(article => article.Article.Outlet is not null)
                .GroupBy(article => Folding.Fold(article.Article.Outlet!), StringComparer.Ordinal)
                .Select(group => ToSource(group.Key, [.. group], parties))
                .OrderBy(source => source.Id),
        ];
    }

    private static Source ToSource(string folded, ImmutableArray<CollatedArticle> articles, Dictionary<SnapshotId, string> parties)
    {
        var name = articles.Select(article => article.Article.Outlet!).Min(StringComparer.Ordinal)!;
        ImmutableArray<string> given =
        [
            .. articles.Select(article => parties.GetValueOrDefault(article.Article.Snapshot)).OfType<string>()
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return new Source(
            Identifier.OfName("source", folded),
            name,
            given.IsEmpty ? null : string.Join("; ", given),
            [.. articles.Select(article => article.Article.Id).Order()]);
    }

    private static Dictionary<SnapshotId, string> PartiesBySnapshot(
        ImmutableArray<SourceListEntry> sourceList, ImmutableArray<CollatedSnapshot> snapshots)
    {
        var byPath = sourceList.Where(entry => entry.Party is not null).ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        return snapshots
            .Select(snapshot => (snapshot.Id, Entry: snapshot.Paths.Select(byPath.GetValueOrDefault).FirstOrDefault(entry => entry is not null)))
            .Where(pair => pair.Entry is not null)
            .ToDictionary(pair => pair.Id, pair => pair.Entry!.Party!);
    }
}
