using Variorum.Language.Onomastics;
using Xunit;

namespace Variorum.Tests.Language.Onomastics;

public sealed class OnomasticonTests
{
    private readonly Onomasticon _names = Onomasticon.Load();

    [Theory]
    [InlineData("Iraq", "Iraq")]
    [InlineData("Republic of Iraq", "Iraq")]
    [InlineData("U.S.", "United States")]
    [InlineData("UK", "United Kingdom")]
    [InlineData("Scotland", "Scotland")]
    [InlineData("us", null)]
    [InlineData("Gaza", null)]
    [InlineData("Ostria", null)]
    public void It_knows_countries_by_their_names(string name, string? country) => Assert.Equal(country, _names.CountryOf(name));

    [Theory]
    [InlineData("Iraqi", "Iraq")]
    [InlineData("Iraqis", "Iraq")]
    [InlineData("British", "United Kingdom")]
    [InlineData("Danes", "Denmark")]
    [InlineData("Polish", "Poland")]
    [InlineData("polish", null)]
    [InlineData("Mauritian", "Mauritius")]
    [InlineData("Ostrian", null)]
    public void It_knows_peoples(string word, string? country) => Assert.Equal(country, _names.CountryOfPeople(word));

    [Fact]
    public void It_knows_capitals_of_states_and_no_other_cities()
    {
        Assert.Equal("Finland", _names.CountryOfCapital("Helsinki"));
        Assert.Null(_names.CountryOfCapital("Tampere"));
    }

    [Theory]
    [InlineData("Béatrice", ForenameSex.Female)]
    [InlineData("Henrik", ForenameSex.Male)]
    [InlineData("Zzyq", ForenameSex.Unknown)]
    public void It_knows_who_bears_a_forename(string forename, ForenameSex sex) => Assert.Equal(sex, _names.SexOf(forename));

    [Fact]
    public void Pet_names_hold_either_way_and_only_between_the_two()
    {
        Assert.True(_names.ArePetNames("William", "Bill"));
        Assert.True(_names.ArePetNames("Bill", "William"));
        Assert.False(_names.ArePetNames("Margaret", "Bill"));
    }

    [Fact]
    public void A_name_that_no_news_gives_an_office_is_no_office_holders() => Assert.False(_names.IsOfficeHolder("Tova Lind"));
}
