using Variorum.App;
using Xunit;

namespace Variorum.Tests.App;

public sealed class CollateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pile_becomes_a_casebook_and_a_report()
    {
        var run = await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.True(File.Exists(_folder["matter.casebook"]));
        Assert.True(File.Exists(_folder["matter-report/index.html"]));
        Assert.Contains("3 documents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resting_casebook_is_one_plain_file()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        Assert.Equal(["matter.casebook"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_second_run_changes_nothing()
    {
        var pile = Samples.WriteAll(_folder);
        await CommandRun.CollateAsync(_folder, pile);
        var before = await CommandRun.ExportAsync(_folder);
        var bytes = await File.ReadAllBytesAsync(_folder["matter.casebook"]);
        var run = await CommandRun.CollateAsync(_folder, pile);
        Assert.Contains("nothing new", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(before, await CommandRun.ExportAsync(_folder));
        Assert.Equal(bytes.Length, (await File.ReadAllBytesAsync(_folder["matter.casebook"])).Length);
    }

    [Fact]
    public async Task An_added_file_makes_the_case_grow()
    {
        var pile = Samples.WriteAll(_folder);
        await CommandRun.CollateAsync(_folder, pile);
        _folder.Write("pile/more.txt", "Another note\n\nThe council counted 512 tents at Orsk Bay in the spring of that year.\n");
        var run = await CommandRun.CollateAsync(_folder, pile);
        Assert.Contains("4 documents", run.Output, StringComparison.Ordinal);
        Assert.Contains("more.txt", (await CommandRun.OfAsync("list", _folder["matter.casebook"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_file_is_said_and_both_versions_are_kept_until_pruned()
    {
        var pile = Samples.WriteAll(_folder);
        await CommandRun.CollateAsync(_folder, pile);
        _folder.Write("pile/letter.txt", Samples.Letter + "\nA postscript: 40 more people came in April.\n");
        var run = await CommandRun.CollateAsync(_folder, pile);
        Assert.Contains("letter.txt", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, await VersionsOfAsync("letter.txt"));
        await CommandRun.CollateAsync(_folder, pile, "--prune");
        Assert.Equal(1, await VersionsOfAsync("letter.txt"));
        Assert.Contains("postscript", await PagesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_said_and_kept_until_pruned()
    {
        var pile = Samples.WriteAll(_folder);
        await CommandRun.CollateAsync(_folder, pile);
        File.Delete(_folder["pile/letter.txt"]);
        var run = await CommandRun.CollateAsync(_folder, pile);
        Assert.Contains("letter.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("gone\t", (await CommandRun.OfAsync("list", _folder["matter.casebook"])).Output, StringComparison.Ordinal);
        await CommandRun.CollateAsync(_folder, pile, "--prune");
        Assert.Equal(0, await VersionsOfAsync("letter.txt"));
    }

    [Fact]
    public async Task A_file_outside_what_was_given_is_not_called_gone()
    {
        Samples.WriteAll(_folder);
        await CommandRun.CollateAsync(_folder, _folder["pile/letter.txt"]);
        File.Delete(_folder["pile/letter.txt"]);
        await CommandRun.CollateAsync(_folder, _folder["pile/sub"]);
        Assert.DoesNotContain("gone\t", (await CommandRun.OfAsync("list", _folder["matter.casebook"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_bytes_twice_are_one_snapshot_with_two_paths()
    {
        var pile = Samples.WriteAll(_folder);
        _folder.Write("pile/copy-of-letter.html", Samples.Letter);
        await CommandRun.CollateAsync(_folder, pile);
        var export = await CommandRun.ExportAsync(_folder);
        Assert.Contains("\"paths\":[\"copy-of-letter.html\",\"letter.txt\"]", export, StringComparison.Ordinal);
        Assert.Contains("\"snapshots\":3", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_and_casebook_inside_the_pile_are_not_read_as_documents()
    {
        var pile = Samples.WriteAll(_folder);
        string[] args = ["collate", pile, "--case", _folder["pile/own.casebook"], "--report", _folder["pile/own-report"]];
        await CommandRun.OfAsync(args);
        var run = await CommandRun.OfAsync(args);
        Assert.Contains("3 documents", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("own", (await CommandRun.OfAsync("list", _folder["pile/own.casebook"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verbose_says_every_file()
    {
        var run = await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder), "--verbose");
        Assert.Contains("read sub/note.txt", run.Error, StringComparison.Ordinal);
    }

    private async Task<int> VersionsOfAsync(string path)
    {
        var list = await CommandRun.OfAsync("list", _folder["matter.casebook"]);
        return list.Output.Split('\n').Count(line => line.Split('\t') is [_, _, var file, ..] && file == path);
    }

    private async Task<string> PagesAsync()
    {
        await CommandRun.ExportAsync(_folder);
        return string.Concat(Directory.GetFiles(_folder["pages"]).Select(File.ReadAllText));
    }
}
