using FsCheck;
using FsCheck.Fluent;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Overview;
using Variorum.Views.Wording;
using Xunit;

namespace Variorum.Tests.Views;

public sealed class WordingTests
{
    [Theory]
    [InlineData("2031-04-10", "10 April 2031")]
    [InlineData("2031-04", "April 2031")]
    [InlineData("2031", "2031")]
    [InlineData("203X", "the 2030s")]
    [InlineData("20XX", "the years 2000 to 2099")]
    [InlineData("2031-22", "summer 2031")]
    [InlineData("2031~", "about 2031")]
    [InlineData("2031-04?", "perhaps April 2031")]
    [InlineData("2031-02/2031-03", "February 2031 to March 2031")]
    [InlineData("2031-03-22/..", "from 22 March 2031")]
    [InlineData("../2031", "until 2031")]
    [InlineData("2031-02-30", "2031-02-30")]
    [InlineData("soon", "soon")]
    [InlineData("", "")]
    [InlineData("../..", "../..")]
    public void Dates_are_said_as_a_reader_says_them(string edtf, string words) => Assert.Equal(words, DateText.Of(edtf));

    [Theory]
    [InlineData("2031-04-10", "2031-04-10", "2031-04-10")]
    [InlineData("2032-02", "2032-02-01", "2032-02-29")]
    [InlineData("203X", "2030-01-01", "2039-12-31")]
    [InlineData("2031-21", "2031-03-01", "2031-05-31")]
    [InlineData("2031-02/2031-03", "2031-02-01", "2031-03-31")]
    [InlineData("2031-03-22/..", "2031-03-22", "2031-03-22")]
    [InlineData("2031/2030", "2030-12-31", "2031-01-01")]
    public void A_date_stands_for_its_days(string edtf, string first, string last) =>
        Assert.Equal(new DayRange(DateOnly.Parse(first).DayNumber, DateOnly.Parse(last).DayNumber), DayRange.TryRead(edtf));

    [Fact]
    public void No_text_stops_the_reading_of_dates()
    {
        var text = Gen.Elements("0123456789X-/.~?%T ".ToCharArray()).ListOf().Select(letters => new string([.. letters]));
        Prop.ForAll(text.ToArbitrary(), edtf =>
        {
            Assert.NotNull(DateText.Of(edtf));
            if (DayRange.TryRead(edtf) is { } days) Assert.True(days.First <= days.Last);
        }).Check(Properties.Config.WithMaxTest(5000));
    }

    [Theory]
    [InlineData(26, 9, "26 articles from 9 sources")]
    [InlineData(1, 1, "1 article from 1 source")]
    [InlineData(2, 0, "2 articles that name no source")]
    [InlineData(1, 0, "1 article that names no source")]
    [InlineData(0, 0, "no articles")]
    public void Articles_are_said_with_their_sources(int articles, int sources, string words) =>
        Assert.Equal(words, new CasebookCounts(1, 1, articles, 0, sources, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).ArticlesInWords());

    [Fact]
    public void Figures_are_said_with_their_bounds_and_units()
    {
        Assert.Equal("2,901", FigureWords.Of(Amounts.Exactly(2901), "persons"));
        Assert.Equal("about 30", FigureWords.Of(Amounts.About(30), "deaths"));
        Assert.Equal("at least 4,000", FigureWords.Of(Amounts.AtLeast(4000), null));
        Assert.Equal("livres", FigureWords.Unit("livres"));
        Assert.Equal("km²", FigureWords.Unit("km2"));
        Assert.Equal("people", FigureWords.Unit("persons"));
        Assert.Null(FigureWords.Unit("percent"));
        Assert.Equal("at most USD 5,000", FigureWords.Of(Amounts.AtMost(5000), "USD"));
        Assert.Equal("3 to 4 km²", FigureWords.Of(Amounts.Between(3, 4), "km2"));
        Assert.Equal("1/3", FigureWords.Of(Amounts.Exactly(1m / 3), null));
        Assert.Equal("2 2/3", FigureWords.Of(Amounts.Exactly(8m / 3), null));
        Assert.Equal("3.14159265", FigureWords.Of(Amounts.Exactly(3.14159265358979m), null));
        Assert.Equal("12.5%", FigureWords.Of(Amounts.Exactly(12.50m), "percent"));
        Assert.Equal("-79,228,162,514,264,337,593,543,950,335", FigureWords.Of(Amounts.Exactly(decimal.MinValue), null));
    }

    [Theory]
    [InlineData("the ministry", "says")]
    [InlineData("officials", "say")]
    [InlineData("residents of the town", "say")]
    [InlineData("a member of the families", "says")]
    [InlineData("police", "say")]
    [InlineData("the press", "says")]
    [InlineData("the news", "says")]
    [InlineData("Ministry of Waters", "says")]
    [InlineData("Orla Waters", "says")]
    [InlineData("Ana Ferro; Tomas Ilven", "say")]
    [InlineData("the text “Six boats in two harbours”", "says")]
    [InlineData("", "says")]
    public void A_verb_agrees_with_who_speaks(string speaker, string verb) => Assert.Equal(verb, Speech.Says(speaker));

    [Fact]
    public void Names_are_put_in_a_row()
    {
        Assert.Equal("", Listing.Of([]));
        Assert.Equal("Orla", Listing.Of(["Orla"]));
        Assert.Equal("Orla, Velm and Brack", Listing.Of(["Orla", "Velm", "Brack"]));
    }
}
