using Variorum.Claims;

namespace Variorum.Collation;

/// <summary>Joins what a snapshot is with the names it goes by in the pile.</summary>
internal static class SnapshotCollator
{
    public static ImmutableArray<CollatedSnapshot> Collate(Pile pile, ImmutableArray<SnapshotAnalysis> analyses)
    {
        var files = pile.Files.ToLookup(file => file.Snapshot);
        return [.. analyses.Select(analysis => Collate(analysis, files[analysis.Snapshot]))];
    }

    private static CollatedSnapshot Collate(SnapshotAnalysis analysis, IEnumerable<PileFile> files)
    {
        ImmutableArray<PileFile> sorted =
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.State)];
        return new CollatedSnapshot(
            analysis.Snapshot,
            sorted,
            analysis.MediaType,
            analysis.Bytes,
            analysis.Reader,
            analysis.Text,
            [.. analysis.Furniture.OrderBy(furniture => furniture.Span)],
            [.. analysis.Warnings, .. StateWarnings(sorted)]);
    }

    private static IEnumerable<string> StateWarnings(ImmutableArray<PileFile> files) => files
        .Select(file => file.State switch
        {
            FileState.Replaced => $"The file {file.Path} has other bytes now. This earlier version is kept until --prune.",
            FileState.Gone => $"The file {file.Path} is no longer there. What it said is kept until --prune.",
            _ => null,
        })
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);
}
