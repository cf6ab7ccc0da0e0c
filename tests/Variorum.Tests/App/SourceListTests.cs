using System.Text.Json.Nodes;
using Variorum.App;
using Xunit;

namespace Variorum.Tests.App;

public sealed class SourceListTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_the_user_fills_in_wins_and_the_export_says_so()
    {
        var pile = await CollateAsync();
        await WriteListAsync();
        FillIn("letter.txt", "letter.txt,The Orsk Messenger,2019-03-20,opposition,https://messenger.example/1,,");
        var run = await CommandRun.CollateAsync(_folder, pile, "--sources", _folder["sources.csv"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var lines = Lines(await CommandRun.ExportAsync(_folder));
        var article = lines.Single(line => (string?)line["outlet"] == "The Orsk Messenger");
        Assert.Equal("2019-03-20", (string?)article["published"]);
        Assert.Null(article["publishedEvidence"]);
        Assert.Equal("[\"address\",\"outlet\",\"published\"]", article["given"]!.ToJsonString());
        var source = lines.Single(line => (string?)line["kind"] == "source" && (string?)line["name"] == "The Orsk Messenger");
        Assert.Equal("opposition", (string?)source["party"]);
        var voice = lines.First(line => (string?)line["kind"] == "quantity" && (string?)line["article"] == (string?)article["id"])["voice"]!.AsArray();
        Assert.Equal("The Orsk Messenger", (string?)voice[^1]);
    }

    [Fact]
    public async Task A_list_that_is_filled_in_is_not_overwritten_unasked()
    {
        await CollateAsync();
        await WriteListAsync();
        Assert.Equal(ExitCodes.WrongUsage, (await CommandRun.OfAsync("sources", _folder["matter.casebook"], "-o", _folder["sources.csv"])).ExitCode);
        Assert.Equal(ExitCodes.Done, (await CommandRun.OfAsync("sources", _folder["matter.casebook"], "-o", _folder["sources.csv"], "--force")).ExitCode);
    }

    [Fact]
    public async Task What_was_said_earlier_is_kept_and_written_again()
    {
        var pile = await CollateAsync();
        await WriteListAsync();
        FillIn("letter.txt", "letter.txt,The Orsk Messenger,,,,,");
        await CommandRun.CollateAsync(_folder, pile, "--sources", _folder["sources.csv"]);
        await CommandRun.CollateAsync(_folder, pile);
        var again = await CommandRun.OfAsync("sources", _folder["matter.casebook"], "-o", "-");
        Assert.Contains("letter.txt,The Orsk Messenger,", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("outlet,party\nA,B\n", "must name the columns")]
    [InlineData("path,outlet\nletter.txt,A\nletter.txt,B\n", "a second time")]
    [InlineData("path,published\nletter.txt,in spring\n", "is not a date")]
    [InlineData("path,outlet\n,A\n", "path is empty")]
    public async Task A_mistake_in_the_list_is_named_with_its_place(string list, string problem)
    {
        Samples.WriteAll(_folder);
        var file = _folder.Write("sources.csv", list);
        var run = await CommandRun.CollateAsync(_folder, _folder["pile"], "--sources", file);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_is_not_in_the_pile_is_said()
    {
        Samples.WriteAll(_folder);
        var file = _folder.Write("sources.csv", "path,outlet\nelsewhere.txt,The Orsk Messenger\n");
        await CommandRun.CollateAsync(_folder, _folder["pile"], "--sources", file);
        Assert.Contains("elsewhere.txt, which is not in the pile", await CommandRun.ExportAsync(_folder), StringComparison.Ordinal);
    }

    private async Task<string> CollateAsync()
    {
        var pile = Samples.WriteAll(_folder);
        await CommandRun.CollateAsync(_folder, pile);
        return pile;
    }

    private async Task WriteListAsync()
    {
        var run = await CommandRun.OfAsync("sources", _folder["matter.casebook"], "-o", _folder["sources.csv"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    private void FillIn(string path, string row)
    {
        var lines = File.ReadAllLines(_folder["sources.csv"]);
        var at = Array.FindIndex(lines, line => line.StartsWith(path + ",", StringComparison.Ordinal));
        lines[at] = row;
        File.WriteAllLines(_folder["sources.csv"], lines);
    }

    private static List<JsonObject> Lines(string export) =>
        [.. export.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!.AsObject())];
}
