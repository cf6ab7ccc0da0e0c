using System.Diagnostics;
using Variorum.App;
using Variorum.Storage;
using Xunit;

namespace Variorum.Tests.App;

/// <summary>The program is killed at moments of no one's choosing, as a flat battery would.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 25;
    private const int Documents = 150;
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_reported_as_done_survives_and_a_rerun_completes_the_case()
    {
        for (var i = 0; i < Documents; i++)
            _folder.Write($"pile/note-{i:000}.txt", $"Note {i} on the camp\n\nThe council of Orsk Bay counted {2000 + i} refugees and more than {i + 3} tents on 12 March 2019.\n");
        var expected = await UnbrokenExportAsync();
        var random = new Random(20190312);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var cutShort = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var (lines, killed) = await RunAndKillAsync(linesUntilKill: random.Next(1, Documents), random.Next(0, 3));
            cutShort += killed ? 1 : 0;
            reported.UnionWith(lines);
            AssertHolds(reported);
            // A case that is complete leaves nothing to be cut short: begin another.
            if (reported.Count >= Documents - 10) StartAgain(reported);
        }

        Assert.True(cutShort > Kills / 2, $"Only {cutShort} of {Kills} runs were cut short: the test tried nothing.");
        await CommandRun.CollateAsync(_folder, _folder["pile"]);
        Assert.Equal(expected, await CommandRun.ExportAsync(_folder));
    }

    private async Task<string> UnbrokenExportAsync()
    {
        await CommandRun.CollateAsync(_folder, _folder["pile"]);
        var export = await CommandRun.ExportAsync(_folder);
        StartAgain([]);
        return export;
    }

    /// <summary>Runs the real program, kills it some time after it has reported a number of files, and returns the paths it reported.</summary>
    private async Task<(IReadOnlyList<string> Reported, bool Killed)> RunAndKillAsync(int linesUntilKill, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] args =
        [
            typeof(CommandLine).Assembly.Location, "collate", _folder["pile"], "--verbose",
            "--case", _folder["matter.casebook"], "--report", _folder["matter-report"],
        ];
        foreach (var arg in args) start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var reported = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("read ", StringComparison.Ordinal)) reported.Add(line["read ".Length..]);
            if (reported.Count != linesUntilKill) continue;
            await Task.Delay(milliseconds);
            process.Kill();
            linesUntilKill = -1;
        }

        await process.WaitForExitAsync();
        await output;
        return (reported, process.ExitCode != 0);
    }

    private void AssertHolds(HashSet<string> reported)
    {
        using var store = CasebookStore.OpenOrCreate(_folder["matter.casebook"]);
        var kept = store.Files().Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(kept, reported);
        foreach (var file in store.Files()) Assert.Equal(file.Snapshot, store.ReadSnapshot(file.Snapshot).Id);
    }

    private void StartAgain(HashSet<string> reported)
    {
        reported.Clear();
        foreach (var file in Directory.GetFiles(_folder.Path, "matter.casebook*")) File.Delete(file);
    }
}
