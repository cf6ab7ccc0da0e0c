using Variorum.Articles;
using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Articles;

public sealed class CreditTests
{
    private const string Prose = "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. ";

    private static Article Plain(string head, string foot = "", string first = "") => Assert.Single(Reading.Articles($"Harbour closed\n\n{head}\n\n{first}{Prose}\n\n{Prose}\n\n{foot}").Articles);

    private static Article Html(string line) => Assert.Single(Reading.Articles(
        $"<html><head><title>Harbour closed</title></head><body><div class=x><h1>Harbour closed</h1>{line}<div class=x-text><p>{Prose}</p><p>{Prose}</p></div></div></body></html>").Articles);

    private static IEnumerable<string> Credits(Article article) => article.Credits.Select(credit => $"{credit.Role} {credit.Name}");

    [Fact]
    public void An_author_an_outlet_and_a_translator_may_stand_in_one_line() => Assert.Equal(
        ["Author Ana Ferro", "OriginalOutlet Gazette d’Ostara", "Translator Bram Korda"],
        Credits(Plain("By Ana Ferro, Gazette d’Ostara. Translated by Bram Korda.")));

    [Fact]
    public void A_name_that_begins_with_an_article_is_an_outlet_and_for_whom_a_text_was_translated_printed_it() => Assert.Equal(
        ["Author Ana Ferro", "OriginalOutlet Le Rivage", "Translator Bram Korda", "Republisher The Quay Reader"],
        Credits(Plain("By Ana Ferro, Le Rivage, 28 October. Translated by Bram Korda for The Quay Reader.")));

    [Theory]
    [InlineData("OSTARA (VNA) – ", "Agency VNA")]
    [InlineData("OSTARA, May 3 (Reuters) - ", "Agency Reuters")]
    public void The_dateline_of_the_first_paragraph_names_the_agency(string first, string credit) => Assert.Equal([credit], Credits(Plain("3 May 2019", "", first)));

    [Theory]
    [InlineData("The Velmora Navigation Authority (VNA) – ")]
    [InlineData("He left. Ostara (VNA) was closed – ")]
    [InlineData("The harbour (closed) – ")]
    public void Brackets_elsewhere_name_no_agency(string first) =>
        Assert.Empty(Plain("3 May 2019", "", first).Credits.Where(credit => first.StartsWith("He", StringComparison.Ordinal) || first.Contains("closed", StringComparison.Ordinal)));

    [Theory]
    [InlineData("(VNA, Ostara Today)")]
    [InlineData("(VNA/Ostara Today)")]
    public void Below_a_text_brackets_hold_the_agency_and_who_printed_it(string foot) => Assert.Equal(["Agency VNA", "Republisher Ostara Today"], Credits(Plain("3 May 2019", foot)));

    [Fact]
    public void A_name_and_a_place_beside_the_day_are_a_byline_and_elsewhere_a_subtitle()
    {
        Assert.Equal("Ana Ferro", Plain("Ana Ferro, Velmora\n\nPublished: 3 May 2019").Byline);
        Assert.Null(Plain("Black Quay, Velmora").Byline);
    }

    [Fact]
    public void An_agency_that_is_called_one_is_no_outlet()
    {
        var article = Plain("3 May 2019", "Source: Velmora Press Agency");
        Assert.Equal(["Agency Velmora Press Agency"], Credits(article));
        Assert.Null(article.Outlet);
    }

    [Fact]
    public void Signatories_stand_with_their_trades_below_those_they_sign_for() => Assert.Equal(
        ["Author Friends of the Harbour", "Author Ana Ferro", "Author Bram Korda"],
        Credits(Plain("Dear Minister,", "For Friends of the Harbour:\n\nAna Ferro, teacher\nBram Korda, boatbuilder")));

    [Fact]
    public void Signatories_may_stand_in_one_line() =>
        Assert.Equal(["Author Ana Ferro", "Author Ilse Korda-Lind"], Credits(Plain("Dear Minister,", "For the signatories: Ana Ferro, pilot; Ilse Korda-Lind, accounts")));

    [Theory]
    [InlineData("For more information, write to the office")]
    [InlineData("For Immediate Release")]
    [InlineData("For Velmora, the storm was a warning")]
    public void Not_everything_below_a_text_that_begins_with_for_is_signed(string foot) => Assert.Empty(Plain("3 May 2019", foot).Credits);

    [Theory]
    [InlineData("<div class=x-info><span class=x-date>10.10.2023</span> <span class=x-src>VNA</span></div>", "Agency VNA")]
    [InlineData("<div class=x-info><span class=x-date>10.10.2023</span> <span>From our correspondent Ana Ferro</span></div>", "Author Ana Ferro")]
    [InlineData("<p class=x-sig>Ana Ferro <time datetime=2023-10-10>10 Oct 2023</time></p>", "Author Ana Ferro")]
    [InlineData("<p><small>10 October 2023, by Ana Ferro</small></p>", "Author Ana Ferro")]
    [InlineData("<p class=x-by>Interview: Ana Ferro <time>10/10/2023 10 October 2023</time></p>", "Author Ana Ferro")]
    public void A_line_under_the_heading_may_hold_day_and_maker_without_a_mark_between_them(string line, string credit)
    {
        var article = Html(line);
        Assert.Equal("2023-10-10", article.Published);
        Assert.Equal([credit], Credits(article));
    }

    [Fact]
    public void Marked_days_of_something_else_date_nothing() =>
        Assert.Null(Html($"<p>{Prose}</p><p>{Prose}</p><p><span class=date>10.10.2023</span> Storm at Ostara</p>").Published);

    [Fact]
    public void A_label_in_a_cell_of_its_own_says_whose_the_name_beside_it_is() =>
        Assert.Equal(["Author Ministry of Harbours"], Credits(Html("<dl><dt>Published</dt><dd>10 October 2023</dd><dt>Issued by</dt><dd>Ministry of Harbours, Press Section</dd></dl>")));

    [Theory]
    [InlineData("By Ana Ferro in Ostara, Velmora")]
    [InlineData("From Ana Ferro in Ostara")]
    [InlineData("Tuesday, 3 May 2019\nAna Ferro in Ostara")]
    public void Who_reports_from_a_place_is_the_author_and_no_caption(string head)
    {
        var article = Plain(head);
        Assert.Equal(("Ana Ferro", "Author Ana Ferro"), (article.Byline, Assert.Single(Credits(article))));
    }

    [Fact]
    public void A_person_in_a_place_without_a_day_beside_it_may_be_whom_a_picture_shows() => Assert.Empty(Plain("Ana Ferro in Ostara").Credits);

    [Theory]
    [InlineData("3 May 2019 | Coastwire, own report")]
    [InlineData("3 May 2019, 17:30 | Coastwire/ed.")]
    [InlineData("3.5.2019 11:45   Coastwire / own report")]
    [InlineData("3 May 2019, from our own reporter and Coastwire")]
    [InlineData("By Coastwire and our political desk")]
    public void What_a_paper_makes_its_own_report_of_is_an_agencys(string head) => Assert.Equal(["Agency Coastwire"], Credits(Plain(head)));

    [Theory]
    [InlineData("Photo: A. Ferro", "Photo A. Ferro")]
    [InlineData("Photo: VNA/A. Ferro", "Photo A. Ferro")]
    public void A_photographer_may_have_an_initial(string cue, string credit) =>
        Assert.Equal([credit], Credits(Html($"<figure><img src=a.jpg><figcaption>Empty boats off Ostara on Monday. {cue}</figcaption></figure>")));

    [Fact]
    public void A_heading_in_capitals_is_nobodys_name() => Assert.Empty(Plain("3 May 2019", "THE STORM IN BRIEF").Credits);

    [Fact]
    public void Who_signs_with_an_office_above_what_an_association_says_of_itself_is_an_author() => Assert.Equal(
        ["Author Ana Ferro", "Author Bram Korda"],
        Credits(Plain("3 May 2019", "For the board:\n\nAna Ferro, president\nDr Bram Korda, rapporteur\n\nThe Association has 127 members and is paid for by their dues (180 crowns a year) and by donations.")));

    [Fact]
    public void Who_signs_a_report_with_an_office_on_the_page_of_a_body_is_credited_and_the_body_speaks()
    {
        var article = Assert.Single(Reading.Articles(
            $"HARBOUR WATCH\nHome | Investigations | About us | Support us\n\nPaid in dust\n\n3 May 2019\n\n{Prose}\n\n{Prose}\n\nAna Ferro, head of research\nBram Korda, law\n\nHarbour Watch is a registered charity, no. 20871. In 2018, 64 per cent of its income came from private donors.").Articles);
        Assert.Equal(("HARBOUR WATCH", null), (article.Outlet, article.Byline));
        Assert.Equal(["Author Ana Ferro", "Author Bram Korda"], Credits(article));
    }

    [Fact]
    public void A_caption_names_who_took_the_picture_and_is_no_text()
    {
        var article = Html($"<p>{Prose}</p><div class=y><img src=a.jpg><span class=z>Empty boats off Ostara on Monday. Photo: Velmora Coast Guard</span></div>");
        Assert.Equal(["Photo Velmora Coast Guard"], Credits(article));
        Assert.Equal(4, article.Paragraphs.Length);
    }

    [Fact]
    public void A_byline_may_run_on_into_the_text()
    {
        Assert.Equal(["Author Ana Ferro"], Credits(Plain("3 May 2019", "", "By Ana Ferro. ")));
        Assert.Empty(Plain("3 May 2019", "", "By Ostara. ").Credits);
    }

    [Theory]
    [InlineData("Harbour closed | Ostara Herald", "Ostara Herald")]
    [InlineData("Ostara Herald :: HARBOUR CLOSED", "Ostara Herald")]
    [InlineData("Harbour closed - Coast - Ostara Herald", "Ostara Herald")]
    [InlineData("Harbour closed", null)]
    [InlineData("Harbour closed - 3 May 2019", null)]
    public void The_title_of_a_page_names_the_site_beside_the_heading(string title, string? outlet) =>
        Assert.Equal(outlet, Assert.Single(Reading.Articles($"<html><head><title>{title}</title></head><body><h1>Harbour closed</h1><p>{Prose}</p><p>{Prose}</p></body></html>").Articles).Outlet);
}
