using Variorum.Collation.Questions.Asking;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Asking;

public sealed class InversionTests
{
    [Theory]
    [InlineData("the harbour had been closed", "had the harbour been closed")]
    [InlineData("Ada Orr ran the school", "did Ada Orr run the school")]
    [InlineData("the society has", "does the society have")]
    [InlineData("there is no trace", "is there no trace")]
    [InlineData("the ministry finally published the report", "did the ministry finally publish the report")]
    public void A_clause_becomes_a_question(string clause, string expected) => Assert.Equal(expected, Inversion.Of(clause));

    [Theory]
    [InlineData("it slept")]
    [InlineData("running the school")]
    [InlineData("")]
    public void Of_nobody_known_nothing_is_asked(string clause) => Assert.Null(Inversion.Of(clause));
}
