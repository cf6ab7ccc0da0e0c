using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Variorum.App.Rendering;
using Variorum.Tests.Views;
using Xunit;
using static Variorum.Tests.Views.Amounts;

namespace Variorum.Tests.Rendering;

public sealed class ReportContentTests(RenderedReport report) : IClassFixture<RenderedReport>
{
    [Fact]
    public async Task The_same_casebook_gives_the_same_bytes()
    {
        var again = await RenderedReport.RenderAsync(OrlaPile.Make());
        Assert.Equal(report.Files, again);
    }

    [Fact]
    public void The_text_of_an_article_is_the_text_of_its_page()
    {
        var casebook = OrlaPile.Make();
        foreach (var collated in casebook.Articles)
        {
            var page = report.Pages.Single(page => page.Path == ReportPaths.Article(collated.Article.Id));
            var source = new HtmlParser().ParseDocument(page.Content).QuerySelector("article.source")!;
            foreach (var note in source.QuerySelectorAll(".margin, .ref, summary")) note.Remove();
            var text = casebook.Snapshots.Single(snapshot => snapshot.Id == collated.Article.Snapshot).Text;
            Assert.Equal(Squeezed(Shown(collated.Article.Span.Of(text))), Squeezed(source.TextContent));
        }
    }

    [Fact]
    public void Letters_of_every_script_stand_in_the_file_as_they_are()
    {
        var all = string.Concat(report.Pages.Select(page => page.Content));
        Assert.Contains("Žďárský věstník", all, StringComparison.Ordinal);
        Assert.Contains("صحيفة النهر", all, StringComparison.Ordinal);
        Assert.Contains("😀", all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_direction_in_a_file_name_is_shown() =>
        Assert.Contains("notes/‹U+202E›txt.exe", report.Pages.Single(page => page.Path == ReportPaths.Warnings()).Content, StringComparison.Ordinal);

    [Fact]
    public void No_page_names_a_time_or_a_machine()
    {
        var all = string.Concat(report.Files.Select(file => file.Content));
        Assert.DoesNotContain(Environment.MachineName, all, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetTempPath(), all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_casebook_makes_pages_that_say_what_would_be_there()
    {
        var files = await RenderedReport.RenderAsync(new PileMaker().Make());
        Assert.Equal(
            ["style.css", "index.html", "warnings.html", "questions/index.html", "sums.html", "articles/index.html", "sources/index.html", "matrix.html", "files.html"],
            files.Select(file => file.Path));
        Assert.All(files.Skip(1), file => Assert.Contains("class=\"empty\"", file.Content, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_list_is_cut_into_pages_that_lead_to_each_other()
    {
        var pile = new PileMaker();
        for (var i = 0; i < 450; i++) pile.Write($"{i:000}.txt", "Orsk Telegraph", $"Notice {i}", null, ["Nothing was counted."]);
        var files = (await RenderedReport.RenderAsync(pile.Make())).ToDictionary(file => file.Path);
        Assert.True(files.ContainsKey("articles/index-3.html"));
        Assert.False(files.ContainsKey("articles/index-4.html"));
        var rows = new[] { "articles/index.html", "articles/index-2.html", "articles/index-3.html" }
            .Select(path => new HtmlParser().ParseDocument(files[path].Content).QuerySelectorAll("tbody tr").Length);
        Assert.Equal([200, 200, 50], rows);
        Assert.Contains("href=\"../articles/index-2.html\"", files["articles/index.html"].Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_the_whole_pile_answers_has_pages_that_open_at_once()
    {
        const int Articles = 700;
        const int Answers = 300;
        var pile = new PileMaker();
        for (var i = 0; i < Articles; i++)
        {
            pile.Write($"{i:000}.txt", $"Paper {i % 90}", $"Notice {i}", $"2031-{(i % 12) + 1:00}-{(i % 28) + 1:00}", [$"Clerk {i} counted {1000 + (i % Answers)} boats."])
                .Figure("How many boats were there?", $"{1000 + (i % Answers)} boats", Exactly(1000 + (i % Answers)), "boats", null, $"Clerk {i}");
        }

        var files = (await RenderedReport.RenderAsync(pile.Make())).ToDictionary(file => file.Path);
        Assert.All(files.Values, file => Assert.InRange(Encoding.UTF8.GetByteCount(file.Content), 1, 400_000));
        Assert.InRange(Encoding.UTF8.GetByteCount(files["index.html"].Content), 1, 60_000);
        // Nothing is lost by it: every reading is in one of the tables, and every printing is quoted.
        var pages = files.Values.Where(file => file.Path.StartsWith("questions/question-", StringComparison.Ordinal)).Select(file => new HtmlParser().ParseDocument(file.Content)).ToList();
        Assert.Equal(4, pages.Count);
        Assert.Equal(Answers, pages.Sum(page => page.QuerySelectorAll("th.figure").Length));
        Assert.Equal(Articles, pages.Sum(page => page.QuerySelectorAll(".reading .quotation").Length));
        Assert.Contains("more marks", pages.Single(page => page.QuerySelector(".plot") is not null).QuerySelector(".plot figcaption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_on_the_second_page_of_an_article_is_linked_to_there()
    {
        var pile = new PileMaker();
        pile.Write("long.txt", "Parliament of Velmora", "Minutes", null, [.. Enumerable.Range(1, 900).Select(i => $"Item {i} was read out.")])
            .Figure("How many items were there?", "Item 850", Exactly(850), "items");
        var files = await RenderedReport.RenderAsync(pile.Make());
        var link = new HtmlParser().ParseDocument(files.Single(file => file.Path.StartsWith("questions/question-", StringComparison.Ordinal)).Content)
            .QuerySelector(".quotation .where a")!.GetAttribute("href")!;
        var parts = link.Split('#');
        Assert.EndsWith("-3.html", parts[0], StringComparison.Ordinal);
        Assert.Contains($"id=\"{parts[1]}\"", files.Single(file => file.Path == parts[0]["../".Length..]).Content, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_at_all_is_shown_as_text()
    {
        string[] pieces =
        [
            "<script>alert(1)</script>", "</p>", "</title>", "<!--", "-->", "]]>", "&amp;", "&#x80;", "\"", "'", " onload=x ", "javascript:", "{{x}}", "@x",
            "\u0000", "\u0008", "\r\n", "\r", "\n", "\t", "\f", "\u007F", "\u0085", "\u009F", "\uFFFE", "\uFDD0", "\uD800", "\uDC00", "\u202E", "\u2066", "\u00AD", "😀", "é", "a", " ", "٣",
        ];
        var hostile = Gen.Elements(pieces).NonEmptyListOf().Select(string.Concat).Where(text => text.Any(char.IsAsciiLetter)).ToArbitrary();
        Prop.ForAll(hostile, text =>
        {
            var pile = new PileMaker().Unread("file " + text, text).Warning(text).Party(text, text);
            // A paragraph that the maker of piles would take for another kind is not what is tried here.
            pile.Write("folder/" + text, text, text, text, ["x" + text + "1 seat"], "und", text).Figure(text, "1 seat", Exactly(1), text, text, text);
            foreach (var page in RenderedReport.RenderAsync(pile.Make()).GetAwaiter().GetResult().Skip(1))
            {
                var document = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(page.Content);
                Assert.Null(document.QuerySelector("script, main [onload]"));
                if (page.Path.StartsWith("articles/article-", StringComparison.Ordinal))
                    Assert.Contains(Squeezed(Shown("x" + text + "1 seat")), Squeezed(WithoutNotes(document)), StringComparison.Ordinal);
            }
        }).Check(Properties.Config.WithMaxTest(60));
    }

    private static string WithoutNotes(IDocument document)
    {
        foreach (var note in document.QuerySelectorAll(".margin, .ref").ToList()) note.Remove();
        return document.QuerySelector("article.source")!.TextContent;
    }

    /// <summary>What stands on the page for characters that HTML cannot hold.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(rune.Value switch
            {
                '\t' or '\n' or '\r' => " ",
                < ' ' => ((char)(0x2400 + rune.Value)).ToString(),
                0x7F => "\u2421",
                0x202D or 0x202E => $"‹U+{rune.Value:X4}›",
                (> 0x7F and < 0xA0) or 0xFFFE or 0xFDD0 => "\uFFFD",
                _ => rune.ToString(),
            });
        }

        return shown.ToString();
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
