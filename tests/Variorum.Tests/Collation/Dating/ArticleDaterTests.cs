using Variorum.Collation.Dating;
using Xunit;

namespace Variorum.Tests.Collation.Dating;

public sealed class ArticleDaterTests
{
    private const string Report = "On 21 May 2031 the director of the camp office, Oren Vask, told reporters in the capital that the boats had been counted.\n\nThe council is to vote on a second ferry on 6 June 2031.";

    [Fact]
    public void A_letter_takes_its_years_from_reports_of_the_same_days()
    {
        var dating = Date("On 21 May the director, Mr Vask, told the papers that his office had counted the boats.\n\nOn 6 June you will vote on a second ferry.", Report);
        Assert.Equal((new DateOnly(2031, 5, 21), new DateOnly(2031, 6, 6)), (dating.NotBefore, dating.NotAfter));
        Assert.Equal(["21 May", "21 May 2031", "6 June", "6 June 2031"], dating.Evidence.Select(evidence => evidence.Quote.Replace("On ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_past_day_without_a_year_is_the_last_before_the_letter_was_written()
    {
        var dating = Date("On 12 March the gates were opened and the river was let in.\n\nOn 6 June you will vote on a second ferry.", Report);
        Assert.Equal(new DateOnly(2031, 3, 12), dating.NotBefore);
    }

    [Fact]
    public void An_announced_event_that_another_text_reports_sets_the_latest_day()
    {
        var dating = Date(
            "Agents of the ferry company are scheduled to attend a round-table at the Harbour Assembly next week.",
            "Fishermen and shipowners gathered for a round-table at the Harbour Assembly on Tuesday 10 April 2018, where the ferry company was discussed.");
        Assert.Null(dating.NotBefore);
        Assert.Equal(new DateOnly(2018, 4, 8), dating.NotAfter);
    }

    [Fact]
    public void A_full_date_told_as_past_sets_the_earliest_day() =>
        Assert.Equal(new DateOnly(2030, 9, 12), Date("The bridge was closed on 12 September 2030.", "Nothing happened.").NotBefore);

    [Fact]
    public void Another_event_on_that_day_tells_nothing() =>
        Assert.Null(Date("On 6 June you will choose a new choirmaster.", Report).NotAfter);

    [Fact]
    public void A_text_without_dates_stays_undated() => Assert.Equal(ArticleDating.Unknown, Date("The boats were counted twice.", Report));

    [Fact]
    public void What_is_demanded_by_a_day_is_still_to_come() =>
        Assert.Equal(new DateOnly(2031, 5, 31), Date("We demand that the money pledged by the company be paid by 31 May 2031.", "Nothing happened.").NotAfter);

    [Theory]
    [InlineData("We ask the office to publish the lists before the court sits on 9 October 2031.", true)]
    [InlineData("The office published the lists before the court sat on 9 October 2031.", false)]
    public void What_is_asked_for_before_a_day_is_still_to_come(string letter, bool expected) =>
        Assert.Equal(expected ? new DateOnly(2031, 10, 9) : null, Date(letter, "Nothing happened.").NotAfter);

    [Fact]
    public void A_day_without_a_year_is_that_of_the_release_that_it_speaks_of()
    {
        var dating = Date(
            "On 10 March the Ministry for Rivers divided our neighbours into the dead and the missing.",
            "Ministry for Rivers\n\nMonday, 10 March 2031\n\nMinistry for Rivers: state of the rescue\n\nThe search goes on. All boats are out on the river, and the army has sent two more.");
        Assert.Equal(new DateOnly(2031, 3, 10), dating.NotBefore);
    }

    [Fact]
    public void Bounds_that_cross_say_nothing() =>
        Assert.Equal(ArticleDating.Unknown, Date("The bridge was closed on 12 September 2030.\n\nIt will be opened on 1 May 2029.", "Nothing happened."));

    [Theory]
    [InlineData("The bank had promised a bridge by 2035.")]
    [InlineData("The mayor, whose term ran until 2035, was asked to leave.")]
    [InlineData("The visitors were told 2035, and then nothing.")]
    [InlineData("She said that she would have had to leave office in 2035.")]
    public void A_promised_day_is_not_told_as_past(string text) => Assert.Null(Date(text, "Nothing happened.").NotBefore);

    [Fact]
    public void A_sentence_that_looks_both_ways_is_read_by_what_stands_before_the_date() =>
        Assert.Equal((new DateOnly(2028, 1, 1), null), Range("The old ice rink, closed since 2028, is to become a library."));

    [Fact]
    public void A_past_day_without_a_year_is_of_any_year_where_the_day_to_come_may_be_far_off() =>
        Assert.Null(Date("On 12 March the gates were opened.\n\nThe line will be finished on 6 June 2036.", "Nothing happened.").NotBefore);

    [Fact]
    public void A_day_just_before_the_vote_is_not_still_to_come() =>
        Assert.Null(Date("The rules were changed twenty-three days before the vote, on 6 September 2031, contrary to the advice that nothing be altered.", "Nothing happened.").NotAfter);

    private static (DateOnly?, DateOnly?) Range(string text)
    {
        var dating = Date(text, "Nothing happened.");
        return (dating.NotBefore, dating.NotAfter);
    }

    private static ArticleDating Date(string letter, string report) => DatedPile.DateFirst(letter, report);
}
