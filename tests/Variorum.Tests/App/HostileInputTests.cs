using System.Diagnostics;
using System.Text;
using Variorum.App;
using Xunit;

namespace Variorum.Tests.App;

/// <summary>Every sort of bad file is named with its cause, and costs nothing of the rest.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public HostileInputTests() => Samples.WriteAll(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Broken_UTF8_is_read_as_Windows_1252_and_said()
    {
        _folder.Write("pile/broken.txt", [.. Encoding.UTF8.GetBytes("A broken note\n\nThe council counted 99 people in caf"), 0xE9, (byte)' ', 0xFF, (byte)'.', (byte)'\n']);
        await ReadsTheRestAsync(documents: 4);
        Assert.Contains("Windows-1252", await CommandRun.ExportAsync(_folder), StringComparison.Ordinal);
    }

    [Fact]
    public Task An_empty_file_is_refused() => RefusesAsync("empty.txt", [], "empty");

    [Fact]
    public Task A_file_of_blanks_is_refused() => RefusesAsync("blank.txt", "  \n\t \n"u8.ToArray(), "blank");

    [Fact]
    public Task A_file_of_NULs_is_refused() => RefusesAsync("nul.txt", new byte[100_000], "");

    [Fact]
    public Task A_PDF_is_refused_by_name() => RefusesAsync("scan.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"u8.ToArray(), "PDF");

    [Fact]
    public Task A_page_nested_100_000_deep_is_refused() =>
        RefusesAsync("deep.html", Encoding.UTF8.GetBytes("<!doctype html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "text"), "nest");

    [Fact]
    public async Task A_file_over_the_limit_is_refused_unread()
    {
        using (var big = File.Create(_folder["pile/big.txt"])) big.SetLength(65L * 1024 * 1024);
        var run = await ReadsTheRestAsync(documents: 3);
        Assert.Contains("big.txt", run.Output, StringComparison.Ordinal);
        Assert.Contains("it has 65 MB, more than the 64 MB that --max-file allows", await ListAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_can_be_set()
    {
        _folder.Write("pile/large.txt", new string('a', 3000));
        Assert.Equal(ExitCodes.Done, (await CommandRun.CollateAsync(_folder, _folder["pile"], "--max-file", "2KB")).ExitCode);
        Assert.Contains("unread\t-\tlarge.txt", await ListAsync(), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongUsage, (await CommandRun.CollateAsync(_folder, _folder["pile"], "--max-file", "much")).ExitCode);
    }

    [UnixFact]
    public async Task A_circle_of_links_is_named_and_not_followed()
    {
        File.CreateSymbolicLink(_folder["pile/circle.txt"], _folder["pile/circle.txt"]);
        Directory.CreateSymbolicLink(_folder["pile/sub/up"], _folder["pile"]);
        File.CreateSymbolicLink(_folder["pile/dangling.txt"], _folder["nowhere.txt"]);
        await ReadsTheRestAsync(documents: 3);
        var list = await ListAsync();
        Assert.Contains("unread\t-\tcircle.txt\tit is a link", list, StringComparison.Ordinal);
        Assert.Contains("unread\t-\tsub/up\tit is a link to a folder, which is not followed", list, StringComparison.Ordinal);
        Assert.Contains("unread\t-\tdangling.txt\tit is a link to a file that is not there", list, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_pipe_does_not_block()
    {
        using (var made = Process.Start("mkfifo", _folder["pile/pipe.txt"])) await made.WaitForExitAsync();
        await ReadsTheRestAsync(documents: 3);
        Assert.Contains("unread\t-\tpipe.txt\tit is empty, or not a regular file", await ListAsync(), StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task A_name_with_every_odd_character_is_read_and_cannot_rewrite_the_screen()
    {
        var odd = "odd \t\n\r\u001b[2J \"'`$&;<>|*?\\ \u202egnp.exe \u00e9 \u4e2d \ud83d\ude00.txt";
        _folder.Write("pile/" + odd, "An odd note\n\nThe council counted 77 boats at Orsk Bay in the summer of that year.\n");
        var run = await ReadsTheRestAsync(documents: 4, "--verbose");
        var list = await ListAsync();
        Assert.DoesNotContain('\u001b', run.Output + run.Error + list);
        Assert.DoesNotContain('\u202e', run.Output + run.Error + list);
        Assert.Contains("odd \\u0009\\u000A", list, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, (await CommandRun.OfAsync("sources", _folder["matter.casebook"], "-o", _folder["sources.csv"])).ExitCode);
    }

    [UnprivilegedFact]
    public async Task A_file_without_permission_is_named()
    {
        if (OperatingSystem.IsWindows()) return; // For the compiler: the attribute skips it there.
        _folder.Write("pile/secret.txt", "secret");
        File.SetUnixFileMode(_folder["pile/secret.txt"], UnixFileMode.None);
        await ReadsTheRestAsync(documents: 3);
        Assert.Contains("unread\t-\tsecret.txt\tyou may not read it", await ListAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_to_read_has_an_exit_code_of_its_own()
    {
        _folder.Write("empty/only.pdf", "%PDF-1.4 ...."u8.ToArray());
        var run = await CommandRun.CollateAsync(_folder, _folder["empty"]);
        Assert.Equal(ExitCodes.NothingRead, run.ExitCode);
        Assert.Contains("only.pdf", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_said()
    {
        Assert.Equal(ExitCodes.NothingRead, (await CommandRun.CollateAsync(_folder, _folder["nowhere"])).ExitCode);
        var run = await CommandRun.CollateAsync(_folder, _folder["pile"], _folder["nowhere"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("nowhere: there is no such file or folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_somebody_else_is_never_overwritten_with_a_report()
    {
        _folder.Write("matter-report/thesis.txt", "ten years of work");
        var run = await CommandRun.CollateAsync(_folder, _folder["pile"]);
        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.Equal(["thesis.txt"], Directory.GetFileSystemEntries(_folder["matter-report"]).Select(Path.GetFileName));
        Assert.Contains("3 documents", run.Output, StringComparison.Ordinal);
    }

    [SmallDiskFact]
    public async Task A_full_disk_is_said_and_a_rerun_elsewhere_completes()
    {
        using (SmallDisk.Mount(_folder["disk"], "300k"))
        {
            for (var i = 0; i < 60; i++) _folder.Write($"pile/n{i}.txt", $"Note {i}\n\n" + RandomText(i));
            var run = await CommandRun.OfAsync("collate", _folder["pile"], "--case", _folder["disk/matter.casebook"], "--report", _folder["matter-report"]);
            Assert.Equal(ExitCodes.Failed, run.ExitCode);
            Assert.Contains("disk is full", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n'), line => line.Contains("disk is full", StringComparison.Ordinal));
        }

        await ReadsTheRestAsync(documents: 63);
    }

    [SmallDiskFact]
    public async Task A_full_disk_under_the_report_costs_the_report_alone()
    {
        using (SmallDisk.Mount(_folder["disk"], "16k"))
        {
            var run = await CommandRun.OfAsync("collate", _folder["pile"], "--case", _folder["matter.casebook"], "--report", _folder["disk/report"]);
            Assert.Equal(ExitCodes.Failed, run.ExitCode);
            Assert.Contains("disk/report", run.Error, StringComparison.Ordinal);
            Assert.Contains("3 documents", run.Output, StringComparison.Ordinal);
        }

        Assert.Contains("\"kind\":\"article\"", await CommandRun.ExportAsync(_folder), StringComparison.Ordinal);
    }

    private static string RandomText(int seed)
    {
        // Random letters do not compress: the disk is sure to fill.
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)('a' + random.Next(26)) + (random.Next(6) == 0 ? " " : "")));
    }

    private async Task RefusesAsync(string name, byte[] bytes, string reason)
    {
        _folder.Write("pile/" + name, bytes);
        var run = await ReadsTheRestAsync(documents: 3);
        Assert.Contains(name, run.Output, StringComparison.Ordinal);
        Assert.Contains((await ListAsync()).Split('\n'), line => line.StartsWith($"unread\t-\t{name}\t", StringComparison.Ordinal) && line.Contains(reason, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<CommandRun> ReadsTheRestAsync(int documents, params string[] args)
    {
        var run = await CommandRun.CollateAsync(_folder, [_folder["pile"], .. args]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains($"{documents} documents", run.Output, StringComparison.Ordinal);
        return run;
    }

    private async Task<string> ListAsync() => (await CommandRun.OfAsync("list", _folder["matter.casebook"])).Output;
}
