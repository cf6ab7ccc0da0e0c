namespace Variorum.Claims;

/// <summary>What came of analysing a snapshot.</summary>
public abstract record AnalysisOutcome
{
    private AnalysisOutcome()
    {
    }

    public sealed record Analyzed(SnapshotAnalysis Analysis) : AnalysisOutcome;

    /// <param name="Reason">In plain words, without the file's name.</param>
    public sealed record Refused(string Reason) : AnalysisOutcome;
}
