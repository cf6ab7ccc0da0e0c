using System.Threading.Channels;
using Variorum.App.Intake;
using Variorum.Claims;
using Variorum.Pages;
using Variorum.Storage;

namespace Variorum.App.Cases;

/// <summary>Reads a pile into a casebook: many threads read and analyse, one writes.</summary>
internal sealed class CollateRun(CasebookStore store, ICollateProgress progress, int threads, long maxFileBytes)
{
    private readonly IReadOnlySet<Text.SnapshotId> _known = store.AnalyzedSnapshots(Engine.Key);

    /// <summary>Reads the files; when it returns, everything that could be read is in the casebook.</summary>
    public async Task<CollateResult> RunAsync(IReadOnlyList<string> paths, IReadOnlyCollection<string> leaveOut, CancellationToken cancellation)
    {
        var result = new CollateResult();
        var files = new PileWalker(maxFileBytes, leaveOut).Walk(paths, result.Missing);
        progress.Started(files.Count);
        var done = Channel.CreateBounded<ReadFile>(2 * threads);
        // If the writer fails, the readers have to stop as well: the channel is bounded, and they would wait for ever.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = ReadAllAsync(files, done.Writer, stop.Token);
        try
        {
            await foreach (var file in done.Reader.ReadAllAsync(cancellation)) Record(file, result);
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ContinueWith(_ => { }, TaskScheduler.Default);
        }

        await reading;
        result.Gone.AddRange(GoneFiles.Mark(store, paths, files));
        progress.Finished();
        return result;
    }

    private async Task ReadAllAsync(IReadOnlyList<FoundFile> files, ChannelWriter<ReadFile> writer, CancellationToken cancellation)
    {
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            await Parallel.ForEachAsync(files, options, async (file, token) => await writer.WriteAsync(Read(file), token));
            writer.Complete();
        }
        catch (Exception error)
        {
            writer.Complete(error);
            throw;
        }
    }

    private ReadFile Read(FoundFile file)
    {
        if (file.Refusal is not null) return new ReadFile(file.Sighting, null, null, file.Refusal, null);
        var (snapshot, refusal) = FileReader.Read(file.Sighting.Location, maxFileBytes);
        if (snapshot is null) return new ReadFile(file.Sighting, null, null, refusal, null);
        if (_known.Contains(snapshot.Id)) return new ReadFile(file.Sighting, snapshot, null, null, null);
        return Analyze(file.Sighting, snapshot);
    }

    private static ReadFile Analyze(FileSighting sighting, Snapshot snapshot)
    {
        try
        {
            return CasebookBuilder.Analyze(snapshot) switch
            {
                AnalysisOutcome.Analyzed analyzed => new ReadFile(sighting, snapshot, analyzed, null, null),
                AnalysisOutcome.Refused refused => new ReadFile(sighting, null, null, refused.Reason, null) { BytesRead = true },
                var other => throw new InvalidOperationException($"Unknown outcome {other.GetType()}."),
            };
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of the program in one document must not cost the user the other thousand. It is said, and the exit code tells.
            return new ReadFile(sighting, null, null, $"the program failed on it ({error.GetType().Name}): please report this", error);
        }
    }

    private void Record(ReadFile file, CollateResult result)
    {
        if (file.Snapshot is null)
        {
            store.RecordUnread(file.Sighting, file.Refusal!, file.BytesRead);
            result.Unread.Add(file.Sighting.Path);
            if (file.Fault is not null) result.Faults.Add(file.Fault);
        }
        else
        {
            var change = store.RecordRead(file.Sighting, file.Snapshot, file.Outcome, Engine.Key);
            result.Read++;
            if (change == FileChange.Added) result.Added++;
            if (change == FileChange.Replaced) result.Replaced.Add(file.Sighting.Path);
        }

        progress.Done(file.Sighting.Path, file.Refusal);
    }

    private sealed record ReadFile(
        FileSighting Sighting, Snapshot? Snapshot, AnalysisOutcome.Analyzed? Outcome, string? Refusal, Exception? Fault)
    {
        /// <summary>The refusal speaks of the file's content, not of a disk or a permission that may be better tomorrow.</summary>
        public bool BytesRead { get; init; }
    }
}
