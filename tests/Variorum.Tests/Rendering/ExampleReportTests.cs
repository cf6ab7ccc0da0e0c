using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Variorum.Tests.App;
using Xunit;

namespace Variorum.Tests.Rendering;

/// <summary>The reports of the invented matters, as the program makes them from files.</summary>
public sealed class ExampleReportTests
{
    private const long Largest = 400_000;

    [Theory]
    [InlineData("upper-lith")]
    [InlineData("maren-sol")]
    [InlineData("north-quay")]
    [InlineData("sill-dam")]
    [InlineData("amendment-nine")]
    public async Task Every_page_is_valid_and_small_and_every_link_leads_somewhere(string matter)
    {
        using var folder = new TempFolder();
        var run = await CommandRun.CollateAsync(folder, Repository.PathTo("examples", matter, "pile"));
        Assert.Equal(0, run.ExitCode);
        var root = folder["matter-report"];
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(file => file, Parse, StringComparer.Ordinal);
        Assert.All(pages.Keys, file => Assert.InRange(new FileInfo(file).Length, 1, Largest));
        var dead = pages.SelectMany(page => Links(page.Key, page.Value).Where(link => !Leads(pages, link)).Select(link => $"{page.Key}: {link}"));
        Assert.True(!dead.Any(), string.Join("\n", dead.Take(5)));
        Assert.All(pages.Values, page => Assert.Equal(
            page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct(StringComparer.Ordinal).Count()));
    }

    private static IHtmlDocument Parse(string file) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(File.ReadAllText(file));

    private static IEnumerable<Uri> Links(string file, IHtmlDocument page) =>
        page.QuerySelectorAll("a[href]").Select(link => new Uri(new Uri("file://" + file), link.GetAttribute("href")));

    private static bool Leads(Dictionary<string, IHtmlDocument> pages, Uri link) =>
        pages.TryGetValue(link.LocalPath, out var page) && (link.Fragment.Length < 2 || page.GetElementById(link.Fragment[1..]) is not null);
}
