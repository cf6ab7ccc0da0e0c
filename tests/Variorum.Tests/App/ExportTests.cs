using System.Text.Json;
using System.Text.Json.Nodes;
using Variorum.App;
using Variorum.App.Export.Validation;
using Xunit;

namespace Variorum.Tests.App;

public sealed class ExportTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_export_keeps_its_contract()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        await CommandRun.ExportAsync(_folder);
        Assert.Empty(ExportValidator.Validate(_folder["export.jsonl"], _folder["pages"]));
        var check = await CommandRun.OfAsync("check", _folder["export.jsonl"], "--pages", _folder["pages"]);
        Assert.Equal(ExitCodes.Done, check.ExitCode);
    }

    [Fact]
    public async Task The_first_line_names_every_model_that_findings_are_made_with()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        var settings = Lines(await CommandRun.ExportAsync(_folder)).First()["settings"]!["models"]!.AsObject();
        var models = Directory.GetFiles(Repository.PathTo("models"), "*.bin").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
        Assert.Equal(models, settings.Select(model => model.Key));
    }

    [Fact]
    public async Task Offsets_count_code_points_past_characters_outside_the_basic_plane()
    {
        _folder.Write("pile/emoji.txt", "😀😀 A note 😀\n\nThe council counted 2,745 people on 3 May 2019.\n");
        await CommandRun.CollateAsync(_folder, _folder["pile"]);
        var quantity = Lines(await CommandRun.ExportAsync(_folder)).First(line => (string?)line["kind"] == "quantity");
        var page = (await File.ReadAllTextAsync(Directory.GetFiles(_folder["pages"]).Single())).EnumerateRunes().ToList();
        var (start, end) = ((int)quantity["start"]!, (int)quantity["end"]!);
        Assert.Equal((string?)quantity["quote"], string.Concat(page[start..end]));
        Assert.StartsWith("2,745", (string?)quantity["quote"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_and_dates_come_out_as_the_contract_says()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        var lines = Lines(await CommandRun.ExportAsync(_folder));
        var bound = lines.Single(line => ((string?)line["quote"])?.StartsWith("More than 3,000", StringComparison.Ordinal) == true);
        Assert.Null(bound["value"]);
        Assert.Equal(3000, (int)bound["min"]!);
        Assert.True((bool)bound["approximate"]!);
        Assert.Contains(lines, line => (string?)line["kind"] == "date" && (string?)line["value"] == "2019-03-12" && (string?)line["type"] == "absolute");
    }

    [Fact]
    public async Task Equal_figures_of_two_documents_are_one_reading()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        Assert.Equal(2, (int)Reading(Lines(await CommandRun.ExportAsync(_folder)), 2745)["sources"]!);
    }

    [Fact]
    public async Task A_text_printed_twice_is_one_origin()
    {
        Samples.WriteAll(_folder);
        _folder.Write("pile/reprint.txt", Samples.Note.Replace("A note from the harbour", "Harbour gives figures", StringComparison.Ordinal));
        await CommandRun.CollateAsync(_folder, _folder["pile"]);
        var reading = Reading(Lines(await CommandRun.ExportAsync(_folder)), 2745);
        Assert.Equal(3, (int)reading["sources"]!);
        Assert.Equal(2, (int)reading["origins"]!);
    }

    [Fact]
    public async Task CSV_has_one_file_a_kind_with_the_notice_at_its_head()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        var run = await CommandRun.OfAsync("export", _folder["matter.casebook"], "--format", "csv", "-o", _folder["tables"]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var files = Directory.GetFiles(_folder["tables"]);
        Assert.Contains("quantity.csv", files.Select(Path.GetFileName));
        Assert.All(files, file => Assert.StartsWith($"# {WorkingCopy.Notice}\n", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Equal(ExitCodes.WrongUsage, (await CommandRun.OfAsync("export", _folder["matter.casebook"], "--format", "csv")).ExitCode);
    }

    [Fact]
    public async Task A_cell_that_looks_like_a_formula_is_made_harmless()
    {
        _folder.Write("pile/=HYPERLINK.txt", "=cmd|' /C calc'!A0\n\nThe council counted 2,745 people at Orsk Bay on 3 May 2019.\n");
        await CommandRun.CollateAsync(_folder, _folder["pile"]);
        await CommandRun.OfAsync("export", _folder["matter.casebook"], "--format", "csv", "-o", _folder["tables"]);
        var cells = Directory.GetFiles(_folder["tables"]).SelectMany(File.ReadAllLines).SelectMany(line => line.Split(','));
        Assert.DoesNotContain(cells, cell => cell.TrimStart('"').StartsWith('='));
    }

    [Theory]
    [InlineData("quantity", "quote", "\"2,746 people\"", "quote is not")]
    [InlineData("quantity", "start", "0", "quote is not")]
    [InlineData("quantity", "end", "99999", "outside its page")]
    [InlineData("quantity", "article", "\"article-0000000000000000\"", "not there")]
    [InlineData("quantity", "measure", "\"heaps\"", "not one of")]
    [InlineData("quantity", "value", "\"many\"", "not a number")]
    [InlineData("article", "published", "\"last week\"", "not a date")]
    [InlineData("article", "start", "8", "neither article nor furniture")]
    [InlineData("snapshot", "pageTextLength", "3", "code points")]
    [InlineData("snapshot", "pageTextSha256", "\"0000000000000000000000000000000000000000000000000000000000000000\"", "another SHA-256")]
    [InlineData("casebook", "snapshots", "7", "7 snapshots")]
    [InlineData("date", "kind", "\"quantity\"", "no field")]
    public async Task The_validator_finds_what_is_wrong(string kind, string field, string value, string problem)
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        var lines = Lines(await CommandRun.ExportAsync(_folder));
        lines.First(line => (string?)line["kind"] == kind)[field] = JsonNode.Parse(value);
        await WriteAsync(lines);
        Assert.Contains(ExportValidator.Validate(_folder["export.jsonl"], _folder["pages"]), found => found.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_validator_sees_wrong_order_and_repeated_names()
    {
        await CommandRun.CollateAsync(_folder, Samples.WriteAll(_folder));
        var lines = Lines(await CommandRun.ExportAsync(_folder));
        var quantities = lines.Where(line => (string?)line["kind"] == "quantity").ToList();
        quantities[1]["id"] = (string?)quantities[0]["id"];
        lines.Remove(quantities[0]);
        lines.Add(quantities[0]);
        await WriteAsync(lines);
        var problems = ExportValidator.Validate(_folder["export.jsonl"], _folder["pages"]);
        Assert.Contains(problems, problem => problem.Contains("should follow", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("has the id of line", StringComparison.Ordinal));
    }

    /// <summary>The one reading that gives a value.</summary>
    private static JsonNode Reading(List<JsonObject> lines, int value) => Assert.Single(
        lines.Where(line => (string?)line["kind"] == "question").SelectMany(question => question["readings"]!.AsArray()), reading => (decimal?)reading!["value"] == value)!;

    private static List<JsonObject> Lines(string export) =>
        [.. export.TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!.AsObject())];

    private Task WriteAsync(IEnumerable<JsonObject> lines) =>
        File.WriteAllTextAsync(_folder["export.jsonl"], string.Concat(lines.Select(line => line.ToJsonString(JsonSerializerOptions.Default) + "\n")));
}
