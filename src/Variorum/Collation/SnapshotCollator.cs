using Variorum.Claims;

namespace Variorum.Collation;

/// <summary>Joins what a snapshot is with the names it goes by in the pile.</summary>
internal static class SnapshotCollator
{
    private const int LongestOpening = 60;

    public static ImmutableArray<CollatedSnapshot> Collate(Pile pile, ImmutableArray<SnapshotAnalysis> analyses)
    {
        var files = pile.Files.ToLookup(file => file.Snapshot);
        var repeated = RepeatedFurnitureFinder.Find(analyses).ToLookup(piece => piece.Snapshot);
        return [.. analyses.Select(analysis => Collate(analysis, files[analysis.Snapshot], [.. repeated[analysis.Snapshot]]))];
    }

    private static CollatedSnapshot Collate(SnapshotAnalysis analysis, IEnumerable<PileFile> files, ImmutableArray<RepeatedFurniture> repeated)
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
            [.. analysis.Warnings, .. RepetitionWarnings(analysis.Text, repeated), .. StateWarnings(sorted)])
        {
            Repeated = repeated,
        };
    }

    private static IEnumerable<string> RepetitionWarnings(string text, ImmutableArray<RepeatedFurniture> repeated) =>
        repeated.Select(piece => $"“{Opening(text, piece.Span)}” may belong to the site and not to the article. {piece.Explanation}");

    /// <summary>The first words of a paragraph, enough to find it by.</summary>
    private static string Opening(string text, TextSpan span)
    {
        if (span.Length <= LongestOpening) return span.Of(text);
        var blank = text.LastIndexOf(' ', span.Start + LongestOpening, LongestOpening);
        return blank < 0 ? $"{text.AsSpan(span.Start, LongestOpening - (char.IsHighSurrogate(text[span.Start + LongestOpening - 1]) ? 1 : 0))}…" : $"{text[span.Start..blank]} …";
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
