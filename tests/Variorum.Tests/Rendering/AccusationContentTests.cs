using AngleSharp.Html.Parser;
using Xunit;

namespace Variorum.Tests.Rendering;

public sealed class AccusationContentTests(RenderedReport report) : IClassFixture<RenderedReport>
{
    [Fact]
    public void No_accusation_stands_without_its_speaker_and_an_answer_or_the_words_that_there_is_none()
    {
        var shown = 0;
        foreach (var document in report.Pages.Select(page => new HtmlParser().ParseDocument(page.Content)))
        {
            foreach (var accusation in document.QuerySelectorAll(".margin .accusation, section.accusation"))
            {
                shown++;
                Assert.EndsWith("prints", accusation.QuerySelector(".voice, figcaption")!.TextContent.TrimEnd(':').TrimEnd(), StringComparison.Ordinal);
                Assert.NotEmpty(accusation.QuerySelectorAll(".reply"));
            }
        }

        // Three accusations, each in the article and with its source.
        Assert.Equal(6, shown);
    }

    [Fact]
    public void A_denial_is_quoted_with_its_sentence()
    {
        var page = report.Pages.Single(page => page.Content.Contains("<h1><bdi>Harbour Gazette</bdi></h1>", StringComparison.Ordinal));
        var replies = new HtmlParser().ParseDocument(page.Content).QuerySelectorAll(".reply").Select(reply => reply.TextContent).ToList();
        Assert.Contains(replies, reply => reply.Contains("Ministry of Waters denies: “It denies it, as it denies everything", StringComparison.Ordinal));
        Assert.Contains(replies, reply => reply.Contains("Hollow Brothers was asked: “Hollow Brothers did not answer questions", StringComparison.Ordinal));
        Assert.Contains("No reply in this pile.", replies);
    }

    [Fact]
    public void No_page_gathers_what_is_said_of_a_private_person()
    {
        var pages = report.Pages.Where(page => page.Content.Contains("Mirra Sten", StringComparison.Ordinal)).Select(page => page.Path);
        Assert.All(pages, path => Assert.StartsWith("articles/", path, StringComparison.Ordinal));
        Assert.DoesNotContain(report.Files, file => file.Path.Contains("person", StringComparison.Ordinal) || file.Path.Contains("entit", StringComparison.Ordinal));
    }
}
