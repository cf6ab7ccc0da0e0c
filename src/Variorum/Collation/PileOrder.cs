using Variorum.Claims;

namespace Variorum.Collation;

/// <summary>The one order of everything: whatever the order in which files were given or finished, the casebook has this one.</summary>
internal static class PileOrder
{
    /// <summary>The analysed snapshots that have a name, by id.</summary>
    public static ImmutableArray<SnapshotAnalysis> Sort(Pile pile)
    {
        var named = pile.Files.Select(file => file.Snapshot).ToHashSet();
        return [.. pile.Analyses.Where(analysis => named.Contains(analysis.Snapshot)).OrderBy(analysis => analysis.Snapshot)];
    }

    public static ImmutableArray<UnreadFile> Sort(ImmutableArray<UnreadFile> unread) =>
        [.. unread.OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Reason, StringComparer.Ordinal)];
}
