using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Variorum.App.Rendering;
using Xunit;

namespace Variorum.Tests.Rendering;

public sealed class ReportMarkupTests(RenderedReport report) : IClassFixture<RenderedReport>
{
    private static readonly HtmlParser Strict = new(new HtmlParserOptions { IsStrictMode = true });

    [Fact]
    public void Every_page_parses_without_an_error()
    {
        foreach (var page in report.Pages)
        {
            var failure = Record.Exception(() => Strict.ParseDocument(page.Content));
            Assert.True(failure is null, $"{page.Path}: {failure?.Message}");
        }
    }

    [Fact]
    public void Every_id_of_a_page_is_there_once()
    {
        foreach (var (page, document) in Documents())
        {
            var repeated = document.All.Where(element => element.HasAttribute("id")).GroupBy(element => element.Id).Where(group => group.Count() > 1);
            Assert.True(!repeated.Any(), $"{page.Path}: {string.Join(", ", repeated.Select(group => group.Key))}");
        }
    }

    [Fact]
    public void Every_link_leads_to_a_file_and_a_place_in_it()
    {
        var documents = Documents().ToDictionary(pair => pair.Page.Path, pair => pair.Document);
        var paths = report.Files.Select(file => file.Path).ToHashSet();
        foreach (var (path, document) in documents)
        {
            foreach (var href in document.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!))
            {
                var target = new Uri(new Uri("file:///report/" + path), href);
                var file = target.AbsolutePath["/report/".Length..];
                Assert.True(paths.Contains(file), $"{path} links to '{href}', which is not in the report.");
                if (target.Fragment.Length > 1)
                    Assert.True(documents[file].GetElementById(target.Fragment[1..]) is not null, $"{path} links to '{href}', where nothing has that id.");
            }
        }
    }

    [Fact]
    public void No_page_runs_or_loads_anything_from_elsewhere()
    {
        string[] loading = ["script", "img", "iframe", "object", "embed", "base", "form", "audio", "video", "source", "track", "style"];
        foreach (var (page, document) in Documents())
        {
            Assert.True(document.QuerySelector(string.Join(',', loading)) is null, $"{page.Path} holds an element that loads or runs.");
            foreach (var attribute in document.All.SelectMany(element => element.Attributes))
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), $"{page.Path}: {attribute.Name}");
                if (attribute.Name is "href" or "src" or "xlink:href" or "action")
                    Assert.True(!attribute.Value.Contains(':') && !attribute.Value.StartsWith('/'), $"{page.Path}: {attribute.Value}");
            }
        }

        Assert.DoesNotContain("url(", report.Files.Single(file => file.Path == ReportPaths.Style).Content);
        Assert.DoesNotContain("@import", report.Files.Single(file => file.Path == ReportPaths.Style).Content);
    }

    [Fact]
    public void Every_page_says_that_it_names_people()
    {
        Assert.All(Documents(), pair => Assert.Equal(
            "Working copy: names people. Not for publication.", pair.Document.QuerySelector("header .working-copy")?.TextContent));
    }

    [Fact]
    public void Every_page_can_be_walked_by_its_landmarks_and_headings()
    {
        foreach (var (page, document) in Documents())
        {
            Assert.Single(document.QuerySelectorAll("main"));
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.Equal("#content", document.QuerySelector("body > a")?.GetAttribute("href"));
            Assert.All(document.QuerySelectorAll("nav"), nav => Assert.False(string.IsNullOrEmpty(nav.GetAttribute("aria-label"))));
            var level = 0;
            foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
            {
                var next = heading.LocalName[1] - '0';
                Assert.True(next <= level + 1, $"{page.Path}: h{next} after h{level} ('{heading.TextContent}')");
                level = next;
            }
        }
    }

    [Fact]
    public void What_is_named_by_something_is_named_by_what_is_there()
    {
        foreach (var (page, document) in Documents())
        {
            Assert.Single(document.QuerySelectorAll("body > header"));
            Assert.Single(document.QuerySelectorAll("body > footer"));
            Assert.All(document.QuerySelectorAll("section"), section => Assert.True(
                section.HasAttribute("aria-labelledby") || section.QuerySelector("h2, h3") is not null, $"{page.Path}: a section without a name"));
            Assert.All(document.QuerySelectorAll("[aria-labelledby]"), element => Assert.True(
                document.GetElementById(element.GetAttribute("aria-labelledby")!) is not null, $"{page.Path}: '{element.GetAttribute("aria-labelledby")}' is not there"));
            Assert.All(document.QuerySelectorAll("a, h1, h2, h3, th, summary, figcaption, caption"), element => Assert.True(
                element.TextContent.Trim().Length > 0 || element.HasAttribute("aria-label"), $"{page.Path}: an empty {element.LocalName}"));
            Assert.All(document.QuerySelectorAll("svg"), picture => Assert.False(string.IsNullOrWhiteSpace(picture.GetAttribute("aria-label")), $"{page.Path}: a picture without words"));
        }
    }

    [Fact]
    public void The_ways_within_a_page_have_names_of_their_own()
    {
        foreach (var (page, document) in Documents())
        {
            var names = document.QuerySelectorAll("nav").Select(nav => nav.GetAttribute("aria-label")).ToList();
            Assert.True(names.Count == names.Distinct().Count(), $"{page.Path}: {string.Join(", ", names)}");
        }
    }

    [Fact]
    public void Every_table_has_a_caption_and_says_what_its_heads_are_for()
    {
        foreach (var table in Documents().SelectMany(pair => pair.Document.QuerySelectorAll("table")))
        {
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.All(table.QuerySelectorAll("th"), head => Assert.True(head.HasAttribute("scope")));
        }
    }

    [Fact]
    public void No_two_pages_have_one_path() => Assert.Equal(report.Files.Count, report.Files.DistinctBy(file => file.Path).Count());

    private IEnumerable<(ReportFile Page, IHtmlDocument Document)> Documents() =>
        report.Pages.Select(page => (page, new HtmlParser().ParseDocument(page.Content)));
}
