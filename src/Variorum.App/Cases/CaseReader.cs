using Variorum.Claims;
using Variorum.Collation;
using Variorum.Storage;
using Variorum.Text;

namespace Variorum.App.Cases;

/// <summary>Makes the casebook out of what is stored. Snapshots that an older program analysed are analysed anew from the stored bytes.</summary>
internal static class CaseReader
{
    public static Casebook Read(CasebookStore store)
    {
        var files = store.Files();
        var unread = store.Unread().Select(entry => entry.File).ToList();
        var analyses = ImmutableArray.CreateBuilder<SnapshotAnalysis>();
        foreach (var snapshot in files.Select(file => file.Snapshot).Distinct().Order())
        {
            switch (Outcome(store, snapshot))
            {
                case AnalysisOutcome.Analyzed analyzed:
                    analyses.Add(analyzed.Analysis);
                    break;
                case AnalysisOutcome.Refused refused:
                    unread.AddRange(files.Where(file => file.Snapshot == snapshot).Select(file => new UnreadFile(file.Path, refused.Reason)));
                    break;
            }
        }

        return CasebookBuilder.Collate(new Pile(
            [.. files.Select(file => new PileFile(file.Path, file.Snapshot, file.State))],
            analyses.ToImmutable(),
            [.. unread],
            [.. store.SourceList()],
            new CasebookSettings(store.MaxFileBytes(), Engine.Models())));
    }

    private static AnalysisOutcome Outcome(CasebookStore store, SnapshotId id)
    {
        if (store.FindAnalysis(id, Engine.Key) is { } known) return known;
        var outcome = CasebookBuilder.Analyze(store.ReadSnapshot(id));
        if (store.IsWritable) store.RecordAnalysis(id, outcome, Engine.Key);
        return outcome;
    }
}
