using Variorum.Storage;

namespace Variorum.App.Intake;

/// <summary>Finds the files of a pile under the paths that were given, in one order on every machine.</summary>
/// <remarks>
/// Links to folders are not followed: a link can lead in a circle, or out of what the user meant to show.
/// Nothing is opened here, and files without content are never opened at all: pipes and devices have none, and would block.
/// </remarks>
internal sealed class PileWalker(long maxFileBytes, IReadOnlyCollection<string> leaveOut)
{
    private readonly HashSet<string> _leaveOut = new(leaveOut.Select(System.IO.Path.GetFullPath), StringComparer.Ordinal);

    /// <summary>The files under the given paths, each once, by location.</summary>
    /// <param name="missing">Receives the paths that lead nowhere.</param>
    public IReadOnlyList<FoundFile> Walk(IEnumerable<string> paths, ICollection<string> missing)
    {
        var found = new SortedDictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            if (Directory.Exists(full)) WalkFolder(full, found);
            else if (IsThere(full)) Add(found, new FileInfo(full), Path.GetFileName(full));
            else missing.Add(path);
        }

        return [.. found.Values];
    }

    private static bool IsThere(string path) => File.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private void WalkFolder(string root, SortedDictionary<string, FoundFile> found)
    {
        var open = new Stack<string>([root]);
        while (open.TryPop(out var folder))
        {
            if (IsEarlierReport(folder)) continue;
            foreach (var entry in Entries(folder, root, found))
            {
                var path = PortablePath(root, entry.FullName);
                if (entry is DirectoryInfo { LinkTarget: null } && !IsHidden(entry)) open.Push(entry.FullName);
                else if (entry is DirectoryInfo) Refuse(found, entry, path, entry.LinkTarget is null ? "it is a hidden folder" : "it is a link to a folder, which is not followed");
                else Add(found, (FileInfo)entry, path);
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder, string root, SortedDictionary<string, FoundFile> found)
    {
        try
        {
            return new DirectoryInfo(folder)
                .GetFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
                .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Refuse(found, new DirectoryInfo(folder), folder == root ? Path.GetFileName(root) : PortablePath(root, folder), FileErrors.Explain(error));
            return [];
        }
    }

    private void Add(SortedDictionary<string, FoundFile> found, FileInfo file, string path)
    {
        if (_leaveOut.Contains(file.FullName) || IsCasebook(file)) return;
        if (Refusal(file, out var length) is { } reason) Refuse(found, file, path, reason);
        else found.TryAdd(file.FullName, new FoundFile(new FileSighting(file.FullName, path), length, null));
    }

    private string? Refusal(FileInfo file, out long length)
    {
        length = 0;
        try
        {
            if (IsHidden(file)) return "it is a hidden file";
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            if (target is null || Directory.Exists(target.FullName)) return "it is a link to a folder, which is not followed";
            if (!target.Exists)
                return file.LinkTarget is null ? "its name cannot be used on this system: rename it" : "it is a link to a file that is not there";
            length = target.Length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return FileErrors.Explain(error);
        }

        if (length == 0) return "it is empty, or not a regular file";
        return length > maxFileBytes
            ? $"it has {FileSize.Say(length)}, more than the {FileSize.Say(maxFileBytes)} that --max-file allows"
            : null;
    }

    private static void Refuse(SortedDictionary<string, FoundFile> found, FileSystemInfo entry, string path, string reason) =>
        found.TryAdd(entry.FullName, new FoundFile(new FileSighting(entry.FullName, path), 0, reason));

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.');

    // A casebook and a report that lie in the pile's own folder are the program's, not the pile's.
    private static bool IsCasebook(FileInfo file) =>
        file.Extension is ".casebook" or ".casebook-wal" or ".casebook-shm" or ".casebook-journal";

    private bool IsEarlierReport(string folder) =>
        _leaveOut.Contains(folder) || File.Exists(Path.Combine(folder, "variorum-report.json"));

    private static string PortablePath(string root, string full) => Path.GetRelativePath(root, full).Replace('\\', '/');
}
