using Variorum.Articles;
using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Articles;

public sealed class ArticleFinderTests
{
    private const string Prose = "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. ";

    private const string Page = "<html><head><title>Harbour closed | Ostara Herald</title><meta property='og:site_name' content='Ostara Herald'>";

    [Fact]
    public void A_page_with_stamps_after_each_text_holds_one_article_per_stamp()
    {
        var found = Reading.Articles(
            $"Home\nAbout us\n\nHarbour closed\n\n{Prose}\n\nMarch 3, 2019 0 comments\nFacebookTwitterEmail\nHarbour open\n\n{Prose}\n\nMarch 9, 2019 2 comments\nFacebookTwitterEmail\nOlder Posts\n");
        Assert.Equal(["2019-03-03", "2019-03-09"], found.Articles.Select(article => article.Published));
        Assert.Equal(["Harbour closed", "Harbour open"], found.Articles.Select(article => article.Title?.Quote));
        Assert.Equal("March 3, 2019", found.Articles[0].PublishedEvidence?.Quote);
    }

    [Fact]
    public void A_page_with_stamps_before_each_text_holds_one_article_per_stamp()
    {
        var found = Reading.Articles($"3 March 2019\nHarbour closed\n\n{Prose}\n\n9 March 2019\nHarbour open\n\n{Prose}\n{Prose}");
        Assert.Equal(["2019-03-03", "2019-03-09"], found.Articles.Select(article => article.Published));
        Assert.Equal(["Harbour closed", "Harbour open"], found.Articles.Select(article => article.Title?.Quote));
    }

    [Fact]
    public void A_second_article_stuck_to_the_end_is_an_article_of_its_own_without_a_date()
    {
        var found = Reading.Articles(
            $"Harbour closed\n\nUpdated 05 March 2019\n\nHarbour closed\n\n{Prose}\n\n{Prose}\n\n\nFerry sinks near Ostara\n\nUpdated 32 min 44 sec ago\n\nFerry sinks near Ostara\n\n{Prose}");
        Assert.Equal(["Harbour closed", "Ferry sinks near Ostara"], found.Articles.Select(article => article.Title?.Quote));
        Assert.Equal("2019-03-05", found.Articles[0].Published);
        Assert.Null(found.Articles[1].Published);
    }

    [Fact]
    public void A_page_without_a_date_has_none()
    {
        var article = Assert.Single(Reading.Articles($"Harbour closed\n\n{Prose}\n\nOn 3 March 2019 the gates were shut.").Articles);
        Assert.Null(article.Published);
        Assert.Null(article.PublishedEvidence);
        Assert.Equal("en", article.Language);
    }

    [Fact]
    public void The_lines_below_a_text_say_who_made_it()
    {
        var article = Assert.Single(Reading.Articles($"Harbour closed\n\n{Prose}\n\nAna Ferro and Bram Korda, Ostara News,\n\nTranslated by Velmora Interlink").Articles);
        Assert.Equal(
            ["Author Ana Ferro", "Author Bram Korda", "OriginalOutlet Ostara News", "Translator Velmora Interlink"],
            article.Credits.Select(credit => $"{credit.Role} {credit.Name}"));
        Assert.Equal("Ana Ferro; Bram Korda", article.Byline);
        Assert.Equal("Ostara News", article.Outlet);
    }

    [Fact]
    public void Those_who_sign_a_letter_are_its_authors()
    {
        var article = Assert.Single(Reading.Articles($"Appeal to the harbour master\n\nDear Ilse Adano,\n\n{Prose}\n\nOur kind regards,\n\n1- Ana Ferro\n2- Bram Korda").Articles);
        Assert.Equal(ArticleForm.OpenLetter, article.Form);
        Assert.Equal(["Ana Ferro", "Bram Korda"], article.Credits.Select(credit => credit.Name));
    }

    [Fact]
    public void The_body_that_a_letter_is_signed_for_is_named_without_the_word_that_says_so()
    {
        var article = Assert.Single(Reading.Articles($"Appeal to the harbour master\n\nDear Ilse Adano,\n\n{Prose}\n\nFor the Ostara Harbour Committee\nAna Ferro\nBram Korda").Articles);
        Assert.Contains("Ostara Harbour Committee", article.Credits.Select(credit => credit.Name));
        Assert.DoesNotContain(article.Credits, credit => credit.Name.StartsWith("For ", StringComparison.Ordinal));
    }

    [Fact]
    public void Captions_and_headings_of_links_are_no_article_text()
    {
        var found = Reading.Articles($"Harbour closed\n\nSays the ministry in Ostara\n\n{Prose}\n\nAbove: the harbour of Velmora\n\n{Prose}\n\nYou may also like\n\nFerry sinks\n\nLeave a Comment");
        Assert.Equal([FurnitureReason.Caption, FurnitureReason.RelatedLinks, FurnitureReason.RelatedLinks, FurnitureReason.Comment], found.Furniture.Select(piece => piece.Reason));
        Assert.Single(found.Articles);
    }

    [Fact]
    public void A_report_that_an_article_introduces_is_embedded_in_it_with_its_outlet_and_date()
    {
        var report = string.Join("\n\n", Enumerable.Repeat(Prose, 5));
        var article = Assert.Single(Reading.Articles(
            $"Harbour report\n\nThe following is a Harbour Office report published in Ostara Herald on March 3, 2019. {Prose}\n\nBelow is the report on the harbour:\n\n{report}\n\nGazetaNova, Ostara").Articles);
        var embedded = Assert.Single(article.Embedded);
        Assert.Equal("Harbour Office", embedded.Author?.Name);
        Assert.Equal("Ostara Herald", embedded.Outlet?.Name);
        Assert.Equal("2019-03-03", embedded.Published);
        Assert.True(article.Span.Contains(embedded.Span));
        Assert.Null(article.Published);
    }

    [Fact]
    public void A_web_page_gives_the_text_under_its_heading_and_what_its_fields_say()
    {
        var found = Reading.Articles(
            Page + "<meta property='article:published_time' content='2019-03-03T10:00:00+02:00'></head><body><nav><a href=/>Home</a></nav><div id=top><h1>Harbour closed</h1>"
            + $"<span class=byline>By Ana Ferro</span></div><div class='article-body'><p>{Prose}</p><figure><figcaption>The harbour</figcaption></figure><p>{Prose}</p></div>"
            + "<div class=related><ul><li><a href=/a>Ferry sinks near Ostara</a></li></ul></div><footer>© Ostara Herald</footer>");
        var article = Assert.Single(found.Articles);
        Assert.Equal("Harbour closed", article.Title?.Quote);
        Assert.Equal("2019-03-03", article.Published);
        Assert.Equal("Ostara Herald", article.Outlet);
        Assert.Equal("Ana Ferro", article.Byline);
        Assert.Equal(3, article.Paragraphs.Length);
        Assert.Contains(article.Sources, source => source is { Field: "published", Metadata: "meta:article:published_time" });
        Assert.Contains(found.Furniture, piece => piece.Reason == FurnitureReason.Caption);
    }

    [Fact]
    public void Near_midnight_the_day_that_readers_see_counts()
    {
        var found = Reading.Articles(
            Page + "<meta property='article:published_time' content='2019-03-04T04:10:00Z'></head><body><h1>Harbour closed</h1>"
            + $"<p class=date>Published March 3, 2019, 11:10 pm</p><div class='article-body'><p>{Prose}</p><p>{Prose}</p></div>");
        Assert.Equal("2019-03-03", Assert.Single(found.Articles).Published);
    }

    [Fact]
    public void A_longer_discussion_below_an_article_is_not_the_article()
    {
        var comments = string.Concat(Enumerable.Repeat($"<div class=comment><p>{Prose}</p></div>", 30));
        var article = Assert.Single(Reading.Articles(Page + $"</head><body><h1>Harbour closed</h1><div class='article-body'><p>{Prose}</p></div><div id=comments>{comments}</div>").Articles);
        Assert.Equal(2, article.Paragraphs.Length);
    }

    [Fact]
    public void An_archive_page_of_a_web_site_holds_one_article_per_heading()
    {
        var posts = string.Concat(Enumerable.Range(1, 3).Select(day =>
            $"<article class=post><h2><a href=/{day}>Harbour, day {day}</a></h2><time datetime='2019-03-0{day}'>March {day}, 2019</time><div class=entry-content><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p></div></article>"));
        var found = Reading.Articles(Page + $"</head><body><h1>Archive</h1>{posts}<footer>About</footer>");
        Assert.Equal(["2019-03-01", "2019-03-02", "2019-03-03"], found.Articles.Select(article => article.Published));
        Assert.Equal("Harbour, day 2", found.Articles[1].Title?.Quote);
        Assert.Equal(4, found.Articles[1].Paragraphs.Length);
    }
}
