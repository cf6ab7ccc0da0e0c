using Variorum.Collation.Questions;
using Xunit;

namespace Variorum.Tests.Collation.Questions;

public sealed class StemsTests
{
    [Theory]
    [InlineData("evicted", "eviction")]
    [InlineData("evictions", "evict")]
    [InlineData("payments", "payment")]
    [InlineData("rented", "renting")]
    public void Words_of_one_family_are_one(string one, string other) => Assert.Equal(Stems.Of(one), Stems.Of(other));

    [Theory]
    [InlineData("paid")]
    [InlineData("ring")]
    [InlineData("")]
    public void A_short_word_stays(string word) => Assert.Equal(word, Stems.Of(word));

    [Fact]
    public void Other_words_stay_others() => Assert.NotEqual(Stems.Of("killed"), Stems.Of("kilometre"));
}
