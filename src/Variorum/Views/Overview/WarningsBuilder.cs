using Variorum.Collation;
using Variorum.Views.Articles;

namespace Variorum.Views.Overview;

/// <summary>Gathers what the reader is warned of: the same words about many files are said once.</summary>
internal static class WarningsBuilder
{
    public static WarningsView Build(Casebook casebook) => new(
        [.. casebook.Unread.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new UnreadFileView(file.Path, file.Reason))],
        casebook.Warnings,
        [
            .. casebook.Snapshots
                .SelectMany(snapshot => snapshot.Warnings.Select(warning => (Warning: warning, snapshot.Path)))
                .GroupBy(pair => pair.Warning, pair => pair.Path, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new WarningView(group.Key, [.. group.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
        ],
        [
            .. casebook.Snapshots.SelectMany(snapshot => snapshot.Files).Where(file => file.State != FileState.Present)
                .OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Snapshot).Select(ArticleViewBuilder.Name),
        ]);
}
