using Variorum.Articles;
using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Articles;

public sealed class StampTests
{
    private const string Prose = "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. ";

    private static Article Plain(string head, string foot = "") =>
        Assert.Single(Reading.Articles($"{head}\n\n{Prose}\n\n{Prose}\n\n{foot}").Articles);

    private static Article Html(string stamp) => Assert.Single(Reading.Articles(
        $"<html><head><title>Harbour closed</title></head><body><nav><a href=/>Home</a></nav><main><h1>Harbour closed</h1><p class=meta>{stamp}</p>"
        + $"<div class=article-body><p>{Prose}</p><p>{Prose}</p><p>{Prose}</p></div></main></body></html>").Articles);

    [Theory]
    [InlineData("Harbour closed\n\nBy Ana Ferro\n\nOstara Herald, 28 May 2019")]
    [InlineData("Ostara Herald, 28 May 2019\n\nHarbour closed")]
    [InlineData("Harbour closed\n\nOstara Herald, Velmora, Tuesday, May 28, 2019")]
    [InlineData("Harbour closed\n28 May 2019, Ostara Herald")]
    [InlineData("Harbour closed\n\nOstara Herald, 28. Mai 2019")]
    public void A_line_above_the_text_of_an_outlet_and_a_day_dates_and_credits_it(string head)
    {
        var article = Plain(head);
        Assert.Equal("Harbour closed", article.Title?.Quote);
        Assert.Equal("2019-05-28", article.Published);
        Assert.Equal("Ostara Herald", article.Outlet);
        Assert.Equal(["Ostara Herald"], article.Credits.Where(credit => credit.Role == CreditRole.OriginalOutlet).Select(credit => credit.Name));
        Assert.Empty(article.Subtitles);
    }

    [Fact]
    public void A_line_above_the_text_of_a_place_and_a_day_dates_it_and_credits_nobody()
    {
        var article = Plain("Harbour closed\n\nOstara, 28 May 2019");
        Assert.Equal("2019-05-28", article.Published);
        Assert.Equal("28 May 2019", article.PublishedEvidence?.Quote);
        Assert.Empty(article.Credits);
    }

    [Fact]
    public void An_outlet_and_a_day_below_the_text_date_it()
    {
        var article = Plain("Harbour closed", "Ostara Herald, 28 May 2019");
        Assert.Equal(("2019-05-28", "Ostara Herald"), (article.Published, article.Outlet));
    }

    [Theory]
    [InlineData("Harbour closed\n\nResolution 12, 28 May 2019", "")]
    [InlineData("Conference on harbours\n\nVelmora Hall, 28 May 2019, 7 pm", "")]
    [InlineData("Harbour closed\n\nPhoto Ana Ferro, 28 May 2019", "")]
    [InlineData("Harbour closed\n\nOstara, 03/05/2019", "")]
    [InlineData("Harbour closed", "Velmora Bay, 28 May 2019")]
    [InlineData("Harbour closed", "Sources\nOstara Herald, 28 May 2018\nVelmora News, 29 May 2018")]
    [InlineData("Harbour closed", "Source: Ostara Herald, 28 May 2018")]
    public void A_day_of_something_else_dates_no_article(string head, string foot) => Assert.Null(Plain(head, foot).Published);

    [Theory]
    [InlineData("28.05.2019, from our own reporter and Coastwire")]
    [InlineData("28.05.2019 11:45   CW / own report")]
    [InlineData("Tuesday, 28.5.2019 | Coastwire, own report")]
    [InlineData("Tuesday, 28/05/2019 (Coastwire / own report)")]
    [InlineData("Approved by the Council on 28 May 2019")]
    [InlineData("Laid before Parliament on 28 May 2019")]
    [InlineData("Statement of 28 May 2019, Headquarters, Port Velmora")]
    [InlineData("Press room, 28 May 2019")]
    [InlineData("Velmora, 28 May 2019. Figures as of 26 May 2019 unless otherwise stated.")]
    [InlineData("28 May 2019. Covers 4 to 22 May. Compiled in Ostara by Ana Ferro, head of mission.")]
    public void A_line_between_title_and_text_that_begins_or_ends_with_the_day_dates_it(string line)
    {
        Assert.Equal("plain 2019-05-28", "plain " + Plain($"Harbour closed\n\n{line}").Published);
        Assert.Equal("html 2019-05-28", "html " + Html(line).Published);
    }

    [Theory]
    [InlineData("Harbour closed\n\n28 May 2019, 7 pm, Velmora Hall")]
    [InlineData("Harbour closed\n\nMinister sent home on 28 May 2019")]
    [InlineData("Harbour closed\n\nPicture taken on 28 May 2019")]
    [InlineData("Harbour closed\n\nHearing of 28 May 2019, Velmora")]
    [InlineData("Harbour closed\n\nThe statement of the harbour master of 28 May 2019 and what followed from it for the town")]
    public void A_line_between_title_and_text_that_tells_of_a_day_does_not(string head) => Assert.Null(Plain(head).Published);

    [Fact]
    public void A_title_that_asks_and_goes_on_is_no_paragraph()
    {
        var article = Plain("OSTARA HERALD\nThe paper of the coast\nHome - Town - Region - Small ads\n\nThrough trains to the coast? Auditors expect a wait of seven years and more\n\nTuesday, 28/05/2019 (Coastwire / own report)");
        Assert.Equal("Through trains to the coast? Auditors expect a wait of seven years and more", article.Title?.Quote);
        Assert.Equal(("2019-05-28", "OSTARA HERALD"), (article.Published, article.Outlet));
    }

    [Theory]
    [InlineData("Veröffentlicht am 28. Mai 2019")]
    [InlineData("Stand: 28.05.2019, 14:30 Uhr")]
    [InlineData("Dienstag, 28. Mai 2019, 14.30 Uhr")]
    [InlineData("Publié le 28 mai 2019 à 14h30 - Mis à jour le 29 mai 2019 à 9h")]
    [InlineData("martes, 28 de mayo de 2019")]
    [InlineData("Actualizado el 28 de mayo de 2019 a las 14:30")]
    [InlineData("martedì 28 maggio 2019 - 10:00")]
    [InlineData("28 de maio de 2019 às 14h")]
    [InlineData("dinsdag 28 mei 2019")]
    [InlineData("28 maj 2019")]
    [InlineData("28 maja 2019 r.")]
    [InlineData("2019. május 28.")]
    [InlineData("28 мая 2019, 14:30")]
    [InlineData("28 Μαΐου 2019")]
    [InlineData("2019年5月28日")]
    [InlineData("2019년 5월 28일")]
    public void Stamps_are_read_in_other_languages(string stamp) => Assert.Equal("2019-05-28", Html(stamp).Published);

    [Theory]
    [InlineData("Von Ana Ferro, 28. Mai 2019")]
    [InlineData("Par Ana Ferro, le 28 mai 2019")]
    [InlineData("Por Ana Ferro | 28 de mayo de 2019")]
    [InlineData("By Ana Ferro | Updated 28 May 2019")]
    [InlineData("By Ana Ferro On 28 May 2019")]
    public void A_byline_beside_a_day_names_the_author_alone(string stamp)
    {
        var article = Html(stamp);
        Assert.Equal("2019-05-28", article.Published);
        Assert.Equal("Ana Ferro", article.Byline);
    }

    [Theory]
    [InlineData("28 listopada 2019")]
    [InlineData("31 février 2019")]
    [InlineData("mai 2019")]
    [InlineData("28 mai")]
    public void A_day_that_is_ambiguous_impossible_or_not_whole_is_not_read(string stamp) => Assert.Null(Html(stamp).Published);
}
