namespace Variorum.App.Rendering.Folder;

/// <summary>Writes a report into a folder of its own.</summary>
/// <remarks>
/// Only into a new folder, an empty one, or one that an earlier report lies in: what somebody else put there is neither overwritten
/// nor removed. Every file is written beside its place and then moved there, the overview last: whoever opens a report while it is
/// being written sees whole pages. A run that is cut short leaves a journal, from which the next one knows which files are a report's.
/// </remarks>
public static class ReportFolder
{
    /// <param name="folder">Created where it does not exist.</param>
    public static async Task<ReportFolderOutcome> WriteAsync(
        string folder, IAsyncEnumerable<ReportFile> files, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0'))
            return new ReportFolderOutcome.Failed("The report needs a folder to be written to: give one with --report.");
        try
        {
            var writer = ReportFolderWriter.Open(Path.GetFullPath(folder));
            using (writer.Journal) await WriteAllAsync(writer, files, cancellation);
            writer.RemoveJournal();
            return new ReportFolderOutcome.Written(writer.Written, writer.Removed);
        }
        catch (ReportFolderException refusal)
        {
            return new ReportFolderOutcome.Failed(refusal.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ReportFolderOutcome.Failed(PlainReason.Of(folder, failure));
        }
    }

    private static async Task WriteAllAsync(ReportFolderWriter writer, IAsyncEnumerable<ReportFile> files, CancellationToken cancellation)
    {
        ReportFile? overview = null;
        await foreach (var file in files.WithCancellation(cancellation))
        {
            if (file.Path == ReportPaths.Overview) overview = file;
            else writer.Write(file);
        }

        if (overview is not null) writer.Write(overview);
        writer.Finish();
    }
}
