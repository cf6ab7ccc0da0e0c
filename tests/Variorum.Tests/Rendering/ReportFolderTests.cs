using Variorum.App.Rendering;
using Variorum.App.Rendering.Folder;
using Xunit;

namespace Variorum.Tests.Rendering;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Report => _folder["report"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_folder_holds_the_files_and_a_marker_that_lists_them()
    {
        Assert.Equal(new ReportFolderOutcome.Written(2, 0), await WriteAsync(("index.html", "one"), ("questions/a.html", "två")));
        Assert.Equal("två", File.ReadAllText(Path.Combine(Report, "questions", "a.html")));
        Assert.Equal(["index.html", "questions", "variorum-report.json"], Names(Report));
        Assert.Equal(
            """
            {
              "Format": "variorum-report",
              "FormatVersion": 1,
              "Files": [
                "index.html",
                "questions/a.html"
              ]
            }

            """,
            File.ReadAllText(Path.Combine(Report, "variorum-report.json")));
    }

    [Fact]
    public async Task A_file_begins_with_its_text_and_no_byte_order_mark()
    {
        await WriteAsync(("index.html", "x"));
        Assert.Equal("x"u8.ToArray(), File.ReadAllBytes(Path.Combine(Report, "index.html")));
    }

    [Fact]
    public async Task A_later_report_replaces_an_earlier_one_and_removes_what_it_no_longer_has()
    {
        await WriteAsync(("index.html", "old"), ("articles/a.html", "a"), ("articles/b.html", "b"));
        File.WriteAllText(Path.Combine(Report, "articles", "my notes.txt"), "mine");
        Assert.Equal(new ReportFolderOutcome.Written(2, 1), await WriteAsync(("index.html", "new"), ("articles/b.html", "b")));
        Assert.Equal("new", File.ReadAllText(Path.Combine(Report, "index.html")));
        Assert.Equal(["b.html", "my notes.txt"], Names(Path.Combine(Report, "articles")));
    }

    [Fact]
    public async Task A_folder_with_somebodys_files_is_refused_and_left_as_it_is()
    {
        _folder.Write("report/index.html", "mine");
        var failed = Assert.IsType<ReportFolderOutcome.Failed>(await WriteAsync(("index.html", "theirs")));
        Assert.Contains("overwrites nothing", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(["index.html"], Names(Report));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Report, "index.html")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"Format":"something else","Files":["index.html"]}""")]
    public async Task A_marker_that_no_report_wrote_is_refused(string marker)
    {
        _folder.Write("report/variorum-report.json", marker);
        _folder.Write("report/index.html", "mine");
        Assert.IsType<ReportFolderOutcome.Failed>(await WriteAsync(("index.html", "theirs")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Report, "index.html")));
    }

    [Fact]
    public async Task A_marker_cannot_lead_to_the_removal_of_files_elsewhere()
    {
        var outside = _folder.Write("precious.html", "mine");
        _folder.Write("report/variorum-report.json", $$"""{"Format":"variorum-report","FormatVersion":1,"Files":["../precious.html","{{outside.Replace('\\', '/')}}",null]}""");
        Assert.Equal(new ReportFolderOutcome.Written(1, 0), await WriteAsync(("index.html", "x")));
        Assert.True(File.Exists(outside));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_folder_is_refused()
    {
        _folder.Write("report", "mine");
        Assert.Contains("is a file", Assert.IsType<ReportFolderOutcome.Failed>(await WriteAsync(("index.html", "x"))).Reason, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Report));
    }

    [Fact]
    public async Task A_run_that_was_cut_short_is_completed_by_the_next()
    {
        async IAsyncEnumerable<ReportFile> CutShort()
        {
            yield return new ReportFile("articles/a.html", "a");
            await Task.Yield();
            throw new OperationCanceledException();
        }

        await Assert.ThrowsAsync<OperationCanceledException>(() => ReportFolder.WriteAsync(Report, CutShort()));
        Assert.False(File.Exists(Path.Combine(Report, "index.html")));
        Assert.Equal(new ReportFolderOutcome.Written(1, 1), await WriteAsync(("index.html", "x")));
        Assert.Empty(Names(Path.Combine(Report, "articles")));
        Assert.Equal(["articles", "index.html", "variorum-report.json"], Names(Report));
    }

    [Fact]
    public async Task The_overview_is_written_last()
    {
        async IAsyncEnumerable<ReportFile> Files()
        {
            yield return new ReportFile("index.html", "x");
            await Task.Yield();
            yield return new ReportFile("a.html", "a");
            Assert.False(File.Exists(Path.Combine(Report, "index.html")));
        }

        Assert.Equal(new ReportFolderOutcome.Written(2, 0), await ReportFolder.WriteAsync(Report, Files()));
    }

    [Fact]
    public async Task Two_runs_into_one_folder_do_not_mix()
    {
        async IAsyncEnumerable<ReportFile> Files()
        {
            yield return new ReportFile("index.html", "x");
            Assert.IsType<ReportFolderOutcome.Failed>(await WriteAsync(("index.html", "y")));
        }

        Assert.IsType<ReportFolderOutcome.Written>(await ReportFolder.WriteAsync(Report, Files()));
        Assert.Equal("x", File.ReadAllText(Path.Combine(Report, "index.html")));
    }

    [UnixFact]
    public async Task A_link_out_of_the_folder_is_not_followed()
    {
        await WriteAsync(("index.html", "x"), ("articles/a.html", "a"));
        Directory.Delete(Path.Combine(Report, "articles"), recursive: true);
        _folder.Write("elsewhere/a.html", "mine");
        Directory.CreateSymbolicLink(Path.Combine(Report, "articles"), _folder["elsewhere"]);
        Assert.Contains("is a link", Assert.IsType<ReportFolderOutcome.Failed>(await WriteAsync(("index.html", "x"), ("articles/a.html", "theirs"))).Reason, StringComparison.Ordinal);
        Assert.Equal(new ReportFolderOutcome.Written(1, 0), await WriteAsync(("index.html", "x")));
        Assert.Equal("mine", File.ReadAllText(_folder["elsewhere/a.html"]));
    }

    [UnixFact]
    public async Task A_page_that_is_a_link_is_replaced_and_what_it_leads_to_is_not_touched()
    {
        await WriteAsync(("index.html", "x"));
        var outside = _folder.Write("precious.html", "mine");
        File.Delete(Path.Combine(Report, "index.html"));
        File.CreateSymbolicLink(Path.Combine(Report, "index.html"), outside);
        Assert.IsType<ReportFolderOutcome.Written>(await WriteAsync(("index.html", "new")));
        Assert.Equal("mine", File.ReadAllText(outside));
        Assert.Null(new FileInfo(Path.Combine(Report, "index.html")).LinkTarget);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    public async Task A_name_that_is_no_folder_is_refused(string folder) =>
        Assert.IsType<ReportFolderOutcome.Failed>(await ReportFolder.WriteAsync(folder, Files([])));

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData(".hidden")]
    [InlineData("A.html")]
    [InlineData("")]
    [InlineData("c:a.html")]
    public void A_report_has_no_file_that_could_lie_elsewhere(string path) => Assert.Throws<ArgumentException>(() => new ReportFile(path, ""));

    private Task<ReportFolderOutcome> WriteAsync(params (string Path, string Content)[] files) => ReportFolder.WriteAsync(Report, Files(files));

    private static async IAsyncEnumerable<ReportFile> Files((string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            await Task.Yield();
            yield return new ReportFile(path, content);
        }
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];
}
