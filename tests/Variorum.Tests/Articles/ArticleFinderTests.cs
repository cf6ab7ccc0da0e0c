using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Articles;

public sealed class ArticleFinderTests
{
    private const string Prose = "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. ";

    [Fact]
    public void A_page_with_stamps_after_each_text_holds_one_article_per_stamp()
    {
        var found = Reading.Articles(
            $"Home\nAbout us\n\nHarbour closed\n\n{Prose}\n\nMarch 3, 2019 0 comments\nFacebookTwitterEmail\nHarbour open\n\n{Prose}\n\nMarch 9, 2019 2 comments\nFacebookTwitterEmail\nOlder Posts\n");
        Assert.Equal(["2019-03-03", "2019-03-09"], found.Articles.Select(article => article.Published));
        Assert.Equal(["Harbour closed", "Harbour open"], found.Articles.Select(article => article.Title?.Quote));
    }

    [Fact]
    public void A_page_with_stamps_before_each_text_holds_one_article_per_stamp()
    {
        var found = Reading.Articles($"3 March 2019\nHarbour closed\n\n{Prose}\n\n9 March 2019\nHarbour open\n\n{Prose}\n{Prose}");
        Assert.Equal(["2019-03-03", "2019-03-09"], found.Articles.Select(article => article.Published));
    }

    [Fact]
    public void A_page_without_a_date_has_none()
    {
        var article = Assert.Single(Reading.Articles($"Harbour closed\n\n{Prose}\n\nOn 3 March 2019 the gates were shut.").Articles);
        Assert.Null(article.Published);
        Assert.Null(article.PublishedEvidence);
        Assert.Equal("en", article.Language);
    }
}
