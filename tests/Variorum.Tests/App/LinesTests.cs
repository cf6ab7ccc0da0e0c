using Variorum.App.Terminals;
using Xunit;

namespace Variorum.Tests.App;

public sealed class LinesTests
{
    [Theory]
    [InlineData("one two three", 80, "one two three")]
    [InlineData("one two three", 8, "one two|    three")]
    [InlineData("one two three", 7, "one two|    three")]
    [InlineData("  one two three", 9, "  one two|    three")]
    [InlineData("averyveryverylongword and more", 8, "averyveryverylongword|    and|    more")]
    [InlineData("  averyveryverylongword", 8, "  averyveryverylongword")]
    [InlineData("", 8, "")]
    public void A_text_is_broken_at_its_blanks(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), Lines.Of(text, width, 4));

    [Fact]
    public void No_word_is_lost_or_broken()
    {
        const string Text = "  How many settlers were brought to Velmora? 2,465 | at least 2,500 | 2,621 (13 open conflicts, 8 articles, 8 origins)";
        for (var width = 1; width < 130; width++)
        {
            var lines = Lines.Of(Text, width, 4).ToList();
            Assert.Equal(Text.Split(' ', StringSplitOptions.RemoveEmptyEntries), lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            Assert.All(lines, line => Assert.True(line.Length <= width || !line.Trim().Contains(' '), $"{width}: {line}"));
        }
    }
}
