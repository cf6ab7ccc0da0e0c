using Xunit;

namespace Variorum.Tests.Claims.Quantities;

public sealed class AskedClauseTests
{
    [Theory]
    [InlineData("By June 4,871 jobs will go.", "jobs that will go")]
    [InlineData("The society has 2,418 members.", "members that the society has")]
    [InlineData("So far 141 posts have not been filled.", "posts that have not been filled")]
    public void What_a_clause_says_may_be_asked_be_it_so_or_not(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ReadText.Quantities(text)).Asked);

    [Theory]
    [InlineData("Will 4,871 jobs go?")]
    [InlineData("If 4,871 jobs go, the town is lost.")]
    [InlineData("The ministry reports 4,871 jobs.")]
    public void What_is_only_supposed_or_reported_is_not(string text) =>
        Assert.Null(Assert.Single(ReadText.Quantities(text)).Asked);
}
