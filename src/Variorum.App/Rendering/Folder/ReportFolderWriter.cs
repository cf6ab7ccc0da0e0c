using System.Text;

namespace Variorum.App.Rendering.Folder;

/// <summary>One run's work in a report's folder. Throws what the file system throws, and <see cref="ReportFolderException"/>.</summary>
internal sealed class ReportFolderWriter
{
    private const string JournalName = "variorum-report.journal";
    private const string PartName = "variorum-report.part";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string _root;
    private readonly HashSet<string> _earlier;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private ReportFolderWriter(string root, HashSet<string> earlier, StreamWriter journal)
    {
        _root = root;
        _earlier = earlier;
        Journal = journal;
    }

    public StreamWriter Journal { get; }

    public int Written => _written.Count;

    public int Removed { get; private set; }

    public static ReportFolderWriter Open(string root)
    {
        if (File.Exists(root)) throw new ReportFolderException($"'{root}' is a file, not a folder. Give a folder for the report.");
        Directory.CreateDirectory(root);
        var earlier = Earlier(root);
        var marker = Path.Combine(root, ReportMarker.FileName);
        // The marker stands before the first page, so that a run cut short leaves a folder that the next one may write to.
        if (!File.Exists(marker)) WriteFile(root, marker, ReportMarker.Write([]));
        return new ReportFolderWriter(root, earlier, OpenJournal(root, earlier));
    }

    public void Write(ReportFile file)
    {
        if (!_written.Add(file.Path)) throw new InvalidOperationException($"The report has two files named '{file.Path}'.");
        var target = Path.Combine(_root, file.Path);
        EnsureFolder(file.Path);
        Journal.WriteLine(file.Path);
        Journal.Flush();
        WriteFile(_root, target, file.Content);
    }

    /// <summary>Removes what an earlier report wrote and this one did not, and names what is there now.</summary>
    public void Finish()
    {
        foreach (var stale in _earlier.Except(_written, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            var path = Path.Combine(_root, stale);
            if (IsBehindLink(stale) || !File.Exists(path)) continue;
            File.Delete(path);
            Removed++;
        }

        WriteFile(_root, Path.Combine(_root, ReportMarker.FileName), ReportMarker.Write(_written));
    }

    public void RemoveJournal() => File.Delete(Path.Combine(_root, JournalName));

    private static HashSet<string> Earlier(string root)
    {
        var marker = Path.Combine(root, ReportMarker.FileName);
        if (!File.Exists(marker))
        {
            if (Directory.EnumerateFileSystemEntries(root).Any(entry => Path.GetFileName(entry) != PartName))
            {
                throw new ReportFolderException(
                    $"'{root}' holds files that no report put there, and a report overwrites nothing. Give a new or empty folder, or that of an earlier report.");
            }

            return new HashSet<string>(StringComparer.Ordinal);
        }

        var files = ReportMarker.Read(File.ReadAllText(marker)) ?? throw new ReportFolderException(
            $"'{marker}' is not what a report writes, so it cannot be told which files in '{root}' may be replaced. Give a new or empty folder.");
        var journal = Path.Combine(root, JournalName);
        var unfinished = File.Exists(journal) ? File.ReadAllLines(journal).Where(ReportPaths.IsSafe) : [];
        return files.Concat(unfinished).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Keeps the names of an unfinished run, and keeps a second run out while this one writes.</summary>
    private static StreamWriter OpenJournal(string root, HashSet<string> earlier)
    {
        var path = Path.Combine(root, JournalName);
        if (IsLink(path)) File.Delete(path);
        var journal = new StreamWriter(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None), Utf8);
        foreach (var file in earlier.Order(StringComparer.Ordinal)) journal.WriteLine(file);
        journal.Flush();
        return journal;
    }

    private void EnsureFolder(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || !_folders.Add(path[..slash])) return;
        if (IsBehindLink(path))
        {
            throw new ReportFolderException(
                $"'{Path.Combine(_root, path[..slash])}' is a link to another place, and a report writes only into its own folder. Remove the link, or give a new folder.");
        }

        Directory.CreateDirectory(Path.Combine(_root, path[..slash]));
    }

    private bool IsBehindLink(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (IsLink(Path.Combine(_root, path[..slash]))) return true;
        return false;
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private static void WriteFile(string root, string target, string content)
    {
        var part = Path.Combine(root, PartName);
        // What is deleted and what is replaced is the link, where there is one, never what it leads to.
        File.Delete(part);
        try
        {
            using (var stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            using (var writer = new StreamWriter(stream, Utf8)) writer.Write(content);
            File.Move(part, target, overwrite: true);
        }
        catch (IOException)
        {
            // On a full disk the half-written part is in the way of everybody.
            File.Delete(part);
            throw;
        }
    }
}
