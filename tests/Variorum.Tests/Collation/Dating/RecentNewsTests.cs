using Variorum.Collation.Dating;
using Xunit;

namespace Variorum.Tests.Collation.Dating;

public sealed class RecentNewsTests
{
    // 14 March 2031 is a Friday.
    private const string Release =
        "Ministry of Rivers\n\n14 March 2031\n\nRelocation along the Osk: where we stand\n\nUp to now 412 houses have been taken down. The families were paid 61.74 million crowns in all. Of the children, 1,463 go to a new school, and 2,950 calls were answered.";

    private const string ReleasePage =
        "<html><head><meta property=\"og:site_name\" content=\"Ministry of Rivers\"><title>Relocation along the Osk - Ministry of Rivers</title></head><body><main><h1>Relocation along the Osk: where we stand</h1>"
        + "<p>14 March 2031</p><p>Up to now 412 houses have been taken down along the river, and the families have been told where they will live from now on, the Ministry says.</p>"
        + "<p>All of them have been asked to come to the town hall with their papers, where they can choose between a flat in the town and a plot of land on the hill.</p></main></body></html>";

    private const string Report =
        "The Osk Courier\n\n13 March 2031\n\nFerry aground below the harbour wall\n\nThe ferry Linnet ran aground below the harbour wall on Tuesday with 318 passengers on board, the harbour master said. Nobody was hurt.";

    [Fact]
    public void A_weekday_is_that_on_which_a_dated_text_tells_of_the_same() => Assert.Equal(
        (new DateOnly(2031, 3, 11), new DateOnly(2031, 3, 18)),
        Range(Date("The ferry Linnet ran aground below the harbour wall on Tuesday, and its 318 passengers had to wade ashore.", Report)));

    [Theory]
    [InlineData("The ferry Linnet ran aground below the harbour wall on Monday, and its 318 passengers had to wade ashore.")]
    [InlineData("The ferry was painted white on Tuesday.")]
    [InlineData("The ferry Linnet will carry 318 passengers past the harbour wall on Tuesday, aground or not.")]
    public void Another_weekday_another_event_or_one_to_come_tells_nothing(string text) => Assert.Equal(ArticleDating.Unknown, Date(text, Report));

    [Fact]
    public void A_letter_that_says_last_Friday_to_the_ministry_was_written_in_the_week_after_its_release()
    {
        var dating = Date("OPEN LETTER to the Minister of Rivers\n\nLast Friday you told the country that 412 houses were taken down. We should like to know who counted them.", ReleasePage);
        Assert.Equal((new DateOnly(2031, 3, 15), new DateOnly(2031, 3, 21)), Range(dating));
        Assert.Contains(dating.Evidence, evidence => evidence.Quote == "14 March 2031");
    }

    [Theory]
    [InlineData("OPEN LETTER to the Minister of Rivers\n\nLast Thursday you told the country that 412 houses were taken down. We should like to know who counted them.")]
    [InlineData("OPEN LETTER to the Bishop of Osk\n\nLast Friday you told the country that 412 houses were taken down. We should like to know who counted them.")]
    public void Another_weekday_or_another_reader_tells_nothing(string letter) => Assert.Equal(ArticleDating.Unknown, Date(letter, ReleasePage));

    [Fact]
    public void A_letter_is_not_older_than_the_text_that_first_printed_the_figures_it_disputes()
    {
        var dating = Date("An open letter from the Osk\n\nYou write of 1,463 children who go to a new school. You have answered 2,950 calls, you say, and not one of ours.", Release);
        Assert.Equal((new DateOnly(2031, 3, 14), null), Range(dating));
        Assert.Equal(["1,463 children", "2,950 calls"], dating.Evidence.Where(evidence => evidence.Shows.StartsWith("It answers", StringComparison.Ordinal)).Select(evidence => evidence.Quote));
    }

    [Theory]
    [InlineData("An open letter from the Osk\n\nWe have counted 1,463 children. We have made 2,950 calls, and nobody answered.")]
    [InlineData("An open letter from the Osk\n\nYou write of 1,463 children who go to a new school.")]
    [InlineData("News from the Osk\n\nYou will have read of 1,463 children who go to a new school. You may have read of 2,950 calls.")]
    public void Own_figures_one_figure_alone_and_what_is_no_letter_tell_nothing(string text) => Assert.Equal(ArticleDating.Unknown, Date(text, Release));

    [Fact]
    public void Figures_that_an_undated_text_prints_may_be_older_than_the_release()
    {
        const string Letter = "An open letter from the Osk\n\nYou write of 1,463 children who go to a new school. You have answered 2,950 calls, you say, and not one of ours.";
        Assert.Equal(ArticleDating.Unknown, Date(Letter, Release, "There were 1,463 children in the valley, and 2,950 calls came in."));
    }

    [Fact]
    public void A_text_that_gives_the_signatures_of_a_letter_is_not_older() => Assert.Equal(
        (null, new DateOnly(2031, 3, 20)),
        Range(Date(
            "An open letter from the Osk\n\nThe savers of this valley want their money. 27,846 of us have signed this letter.",
            "The Osk Courier\n\n20 March 2031\n\nMinister shrugs\n\nThe letter, under which there are 27,846 signatures, was to be answered in due course.")));

    [Fact]
    public void A_figure_that_was_printed_before_tells_of_no_letter() => Assert.Equal(ArticleDating.Unknown, Date(
        "An open letter from the Osk\n\nThe savers of this valley want their money. There are 27,846 of us.",
        "The Osk Courier\n\n20 March 2031\n\nMinister shrugs\n\nA letter from the bank reached the 27,846 savers, it said.",
        "The Osk Courier\n\n2 March 2031\n\nBank shuts\n\nThe bank has 27,846 savers."));

    private static (DateOnly?, DateOnly?) Range(ArticleDating dating) => (dating.NotBefore, dating.NotAfter);

    private static ArticleDating Date(string text, params string[] others) => DatedPile.DateFirst([text, .. others]);
}
