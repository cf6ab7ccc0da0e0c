namespace Variorum.App.Rendering.Folder;

/// <summary>What came of writing a report.</summary>
public abstract record ReportFolderOutcome
{
    private ReportFolderOutcome()
    {
    }

    /// <param name="Files">How many files the report has.</param>
    /// <param name="Removed">How many files of an earlier report were removed, because this one has none of that name.</param>
    public sealed record Written(int Files, int Removed) : ReportFolderOutcome;

    /// <param name="Reason">In plain words: what happened, to which file, why, and what to do.</param>
    public sealed record Failed(string Reason) : ReportFolderOutcome;
}
