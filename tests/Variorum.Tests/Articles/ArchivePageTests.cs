using Variorum.Articles;
using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Pages of several articles in HTML, built as sites build them: with names of their own for everything.</summary>
public sealed class ArchivePageTests
{
    private const string Prose = "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. "
        + "Fishermen from three villages have asked for their boats back, and nobody in the office at the quay would say who keeps the keys. ";

    private static PageArticles Page(string body, string title = "Topic: Harbour | Ostara Herald") => Reading.Articles(
        $"<html><head><title>{title}</title><meta property='og:site_name' content='Ostara Herald'></head><body><div class=oh-top><a href=/>Ostara Herald</a></div><h1>Topic: Harbour</h1>{body}"
        + "<div class=oh-foot>© Ostara Herald</div></body></html>");

    [Fact]
    public void Elements_of_one_make_with_heading_day_and_text_are_an_article_each()
    {
        var found = Page("<div class=flow>" + string.Concat(Enumerable.Range(1, 3).Select(i =>
            $"<div class=unit><h2><a href=/{i}>Harbour news number {i}</a></h2><p class=unit-info>1{i}.03.2019, 07:15 | Coast | Views: 31{i}</p><p>{Prose}</p><p>By Ana Ferro</p><p><a href=#c>Comments ({i})</a> <a href=#>Share</a></p></div>")) + "</div>");
        Assert.Equal(["2019-03-11", "2019-03-12", "2019-03-13"], found.Articles.Select(article => article.Published));
        Assert.Equal(["Harbour news number 1", "Harbour news number 2", "Harbour news number 3"], found.Articles.Select(article => article.Title?.Quote));
        Assert.All(found.Articles, article => Assert.Equal(("Ana Ferro", "Ostara Herald"), (article.Byline, article.Outlet)));
        Assert.Contains(found.Furniture, piece => piece.Reason == FurnitureReason.Navigation && piece.Span.Length == "| Coast | Views: 311".Length);
    }

    [Fact]
    public void A_day_above_the_heading_belongs_to_the_article_below_it()
    {
        var found = Page(string.Concat(Enumerable.Range(1, 2).Select(i => $"<section class=day><p>{i} March 2019</p><h3>Harbour news number {i}</h3><div><p>{Prose}</p></div></section>")));
        Assert.Equal(["2019-03-01", "2019-03-02"], found.Articles.Select(article => article.Published));
        Assert.Equal("Harbour news number 2", found.Articles[1].Title?.Quote);
    }

    [Fact]
    public void Sections_of_one_article_have_no_days_of_their_own()
    {
        var found = Page("<p>3 March 2019</p><div class=flow>" + string.Concat(Enumerable.Range(1, 3).Select(i => $"<div class=unit><h2>The year {i}</h2><p>{Prose}</p></div>")) + "</div>");
        Assert.Single(found.Articles);
    }

    [Fact]
    public void Days_in_the_midst_of_the_sections_of_a_chronicle_divide_nothing()
    {
        var found = Page("<div class=flow>" + string.Concat(Enumerable.Range(1, 3).Select(i => $"<div class=unit><h2>Storm {i}</h2><p>{Prose}</p><p>{i} March 2019</p><p>{Prose}</p></div>")) + "</div>");
        Assert.Single(found.Articles);
    }

    [Theory]
    [InlineData("<h3>Harbour news number {0}</h3><p><i>{0} March 2019, Ana Ferro</i></p><p>{1}</p><p>{1}</p><hr>")]
    [InlineData("<h3>Harbour news number {0}</h3><p>{1}</p><p>{1}</p><p>Posted by ana_f at {0} March 2019 10:00 | <a href=#>2 comments</a></p>")]
    public void Articles_with_nothing_around_them_are_told_by_heading_and_day(string article)
    {
        var found = Page("<div class=flow>" + string.Concat(((int[])[3, 2, 1]).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, article, i, Prose))) + "</div>");
        Assert.Equal(["2019-03-03", "2019-03-02", "2019-03-01"], found.Articles.Select(found => found.Published));
        Assert.Equal(["Harbour news number 3", "Harbour news number 2", "Harbour news number 1"], found.Articles.Select(found => found.Title?.Quote));
        Assert.All(found.Articles, found => Assert.Equal(3, found.Paragraphs.Length));
    }

    [Fact]
    public void A_document_inside_an_article_with_a_heading_and_a_day_is_part_of_it() => Assert.Single(Page(
        $"<div class=text><h2>Harbour note</h2><p>3 March 2019, by Ana Ferro</p><p>{Prose}</p><hr><h3>Note number 3</h3><p>Ostara, 26.02.2019</p><p>{Prose}</p><p>{Prose}</p></div>", "Harbour note").Articles);

    [Fact]
    public void The_posts_of_a_live_page_are_one_article_without_their_clocks()
    {
        var article = Assert.Single(Page("<p>3 March 2019</p><ul>" + string.Concat(((string[])["14:32", "12:10", "09:05"]).Select(time => $"<li class=post><time>{time}</time><p>{Prose}</p></li>")) + "</ul>", "Topic: Harbour").Articles);
        Assert.Equal(("2019-03-03", 4), (article.Published, article.Paragraphs.Length));
    }

    [Fact]
    public void Dated_teasers_beside_an_article_are_not_articles()
    {
        var teasers = string.Concat(Enumerable.Range(1, 4).Select(i => $"<div class=tease><h3><a href=/{i}>Ferry number {i} sinks near Ostara</a></h3><span>{i} March 2019</span><p>The ferry sank in the night, and the ministry knows no more.</p></div>"));
        var found = Page($"<div class=text><h2>Harbour closed</h2><p>{string.Concat(Enumerable.Repeat(Prose, 9))}</p></div>{teasers}", "Harbour closed");
        Assert.Single(found.Articles);
    }

    [Fact]
    public void A_day_in_figures_is_read_as_the_other_days_of_the_page_are_written()
    {
        var found = Page(string.Concat(((string[])["21/10/2023", "18/10/2023", "12/09/2023"]).Select(day => $"<div class=unit><h2>Harbour news of {day[..2]}</h2><div>{day} – 09:30 | filed under: Coast, Labour</div><p>{Prose}</p></div>")));
        Assert.Equal(["2023-10-21", "2023-10-18", "2023-09-12"], found.Articles.Select(article => article.Published));
        var alone = Page($"<div class=text><h2>Harbour closed</h2><p>12/09/2023</p><p>{Prose}</p></div>", "Harbour closed");
        Assert.Null(Assert.Single(alone.Articles).Published);
    }

    [Fact]
    public void A_blog_that_gives_its_own_name_the_first_heading_still_has_titled_posts()
    {
        var article = Assert.Single(Reading.Articles(
            "<html><head><title>The Quay Reader: A harbour without keys</title></head><body><div class=head><h1>The Quay Reader</h1><p>What others write</p></div><div class=posts><div class=date-outer><h2><span>Monday, October 30, 2023</span></h2>"
            + $"<div class=post><h3>A harbour without keys</h3><div class='post-body'><p>{Prose}</p><p>{Prose}</p></div></div></div></div></body></html>").Articles);
        Assert.Equal("A harbour without keys", article.Title?.Quote);
        Assert.Equal(("2023-10-30", "The Quay Reader"), (article.Published, article.Outlet));
    }

    [Fact]
    public void The_day_on_which_a_page_was_saved_above_the_heading_does_not_hide_the_day_below_it()
    {
        var article = Assert.Single(Reading.Articles(
            $"<html><head><title>Harbour closed</title></head><body><p>Menu</p><div class=w><p>Sunday, 22 November 2020</p><h1>Harbour closed</h1><p>3 March 2019</p><p>{Prose}</p><p>{Prose}</p></div></body></html>").Articles);
        Assert.Equal("2019-03-03", article.Published);
    }

    [Fact]
    public void The_section_above_a_heading_is_its_kicker_and_the_name_of_the_site_is_not()
    {
        Assert.Equal("Coast", Above("Coast").Kicker);
        Assert.Null(Above("Ostara Herald").Kicker);
        static Article Above(string line) => Assert.Single(Reading.Articles(
            $"<html><head><title>Harbour closed - Ostara Herald</title></head><body><p>Menu</p><article><p>{line}</p><h1>Harbour closed</h1><p>{Prose}</p><p>{Prose}</p></article></body></html>").Articles);
    }
}
