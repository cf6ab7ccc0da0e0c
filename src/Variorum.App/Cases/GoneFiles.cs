using Variorum.App.Intake;
using Variorum.Collation;
using Variorum.Storage;

namespace Variorum.App.Cases;

/// <summary>Tells which files of earlier runs are no longer there. Only where this run looked: a pile on a drawer's memory stick is not gone.</summary>
internal static class GoneFiles
{
    /// <returns>The paths of the files that are gone since the last run, in order.</returns>
    public static IEnumerable<string> Mark(CasebookStore store, IEnumerable<string> paths, IReadOnlyList<FoundFile> found)
    {
        var seen = found.Select(file => file.Sighting.Location).ToHashSet(StringComparer.Ordinal);
        var roots = paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))).ToList();
        bool LookedForAndMissed(string location) =>
            !seen.Contains(location) && roots.Any(root => IsUnder(location, root)) && !File.Exists(location);

        var gone = store.Files().Where(file => file.State == FileState.Present && LookedForAndMissed(file.Location)).ToList();
        var unread = store.Unread().Select(entry => entry.Location).Where(LookedForAndMissed);
        List<string> locations = [.. gone.Select(file => file.Location), .. unread];
        if (locations.Count > 0) store.MarkGone(locations);
        return gone.Select(file => file.Path).Order(StringComparer.Ordinal);
    }

    private static bool IsUnder(string location, string root) =>
        location.Equals(root, StringComparison.Ordinal)
        || location.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
