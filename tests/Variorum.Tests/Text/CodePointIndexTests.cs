using FsCheck;
using FsCheck.Fluent;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Text;

public sealed class CodePointIndexTests
{
    [Theory]
    [InlineData("abc", 3, 3)]
    [InlineData("a😀b", 3, 2)]
    [InlineData("a😀b", 1, 1)]
    [InlineData("😀😀", 4, 2)]
    [InlineData("", 0, 0)]
    public void Offsets_are_counted_in_code_points(string text, int utf16, int points) =>
        Assert.Equal(points, new CodePointIndex(text).ToCodePoints(utf16));

    [Fact]
    public void The_way_there_and_back_is_the_identity()
    {
        var texts = Gen.Elements("a", "é", "😀", "中", "\n", "𝔘").ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(Arb.From(texts), text =>
        {
            var index = new CodePointIndex(text);
            Assert.Equal(text.EnumerateRunes().Count(), index.Length);
            return Enumerable.Range(0, index.Length + 1).All(point => index.ToCodePoints(index.ToUtf16(point)) == point);
        }).Check(Properties.Config);
    }
}
