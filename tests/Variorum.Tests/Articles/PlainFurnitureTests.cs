using Variorum.Articles;
using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>What stands around an article in a text that somebody saved from a page.</summary>
public sealed class PlainFurnitureTests
{
    private const string Prose = "The harbour of Velmora was closed in the spring after the storm, and the ministry has not said when it will open. ";

    private static Article Read(string head, string foot = "") => Assert.Single(Reading.Articles($"{head}\n\n{Prose}\n\n{Prose}\n\n{foot}").Articles);

    [Theory]
    [InlineData("Ostara Herald\nHome | Coast | World | Letters\nYou are here: World\n\nHarbour closed")]
    [InlineData("Ostara Herald\nPolitics City Sport Culture Weather\n\nHome > City > Boats\n\nHarbour closed")]
    [InlineData("Ostara Herald\nThe paper of the coast\nNation World Money Ports & Sea Weather\nHarbour closed")]
    [InlineData("Skip to content\n\nOstara Herald\nMENU\nNews\nBoats\nRecipes\n\nHarbour closed")]
    [InlineData("Ostara Herald\nWe read so that you need not.\nHome - Documents - Tip line - RSS\n\nHarbour closed\n\n3 May 2019")]
    public void The_head_of_a_site_is_furniture_and_names_the_outlet(string head)
    {
        var article = Read(head);
        Assert.Equal(("Harbour closed", "Ostara Herald"), (article.Title?.Quote, article.Outlet));
        Assert.Equal(article.Title!.Span.Start, article.Span.Start);
    }

    [Theory]
    [InlineData("Harbour closed\nBy Ana Ferro | Ostara | 3 May 2019")]
    [InlineData("Harbour closed\nVelmora Waits For Boats And Keys")]
    [InlineData("Harbour closed\n\nAna Ferro | Bram Korda | Ilse Adano")]
    public void Lines_under_a_title_are_no_menu(string head) => Assert.Equal("Harbour closed", Read(head).Title?.Quote);

    [Theory]
    [InlineData("Share  Print  Comment (0)")]
    [InlineData("Share Tweet Save A+")]
    [InlineData("Comments (204) Share Save")]
    [InlineData("Mastodon | Mail | Permalink")]
    [InlineData("Send this page to a colleague | Printer-friendly version")]
    [InlineData("12 comments\n\nkeeper: They should ask the crews.")]
    [InlineData("Tags: coast, harbour")]
    [InlineData("Facebook  X  Telegram  Copy link  Text size A A A")]
    [InlineData("Most watched\n1  The night of the storm\n2  What the keys are for")]
    [InlineData("More great Herald stories\nFishing talks resume\nA tunnel nobody wants")]
    [InlineData("Image 3 of 5")]
    [InlineData("VNA 051840 MAR 31")]
    [InlineData("(( newsroom@vna.example ; +00 1234 ))")]
    [InlineData("Harbour Mission 2031          Page 2 of 2")]
    [InlineData("Press contact: Ana Ferro, Ministry of Harbours")]
    [InlineData("– ENDS –")]
    [InlineData("Get our morning briefing by e-mail. Sign up here.")]
    [InlineData("Your e-mail address will not be published.")]
    [InlineData("ALSO IN WORLD\nFishing talks resume after 14 months\nA railway tunnel nobody wants")]
    [InlineData("More documents: The invoice (4 pages) | Delivery dates, a collection of 17 letters and notes")]
    [InlineData("See also: Lashing: what 14 storms have taught the coast | Ostara joins the memorandum")]
    [InlineData("The Herald prints letters in the belief that they are fair use. The views are those of their authors.")]
    public void What_follows_a_text_on_its_page_is_furniture_and_credits_nobody(string foot)
    {
        var article = Read("Harbour closed", foot);
        Assert.Equal(3, article.Paragraphs.Length);
        Assert.Empty(article.Credits);
        Assert.EndsWith("will open.", article.Span.Of(Reading.Page($"Harbour closed\n\n{Prose}\n\n{Prose}\n\n{foot}").Text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He said that the views expressed in the harbour were not necessarily those of the crews, and that the ministry had asked for fair use of the quay for years. The crews say that they had never been asked, that the quay was theirs by right, and that the ministry would hear of them again in the spring, before the court and on the water.")]
    [InlineData("Those who want to work must sign up to the list at the quay before May.")]
    [InlineData("Also in Ostara the boats are waiting.")]
    [InlineData("More in the harbour were hurt than the ministry says.")]
    [InlineData("More than the stories of fishermen, said the keeper, it was the keys.")]
    [InlineData("On page 2 of 5 the report speaks of keys that nobody has seen.")]
    [InlineData("The text is subject to the copy that the clerk had made, he said.")]
    [InlineData("Share the harbour, said the ministry.")]
    public void Sentences_that_begin_like_furniture_are_text(string line) => Assert.Equal(5, Read("Harbour closed", $"{line}\n\n{Prose}").Paragraphs.Length);
}
