using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Language.Learning;

public class WordVectorsTests
{
    private static readonly WordVectors Vectors =
        new(["harbour", "o'dell", "00.0"], [.. Enumerable.Range(0, 48).Select(i => (sbyte)i)], 16, [[0, 1, 1], [5, 9, 7]]);

    [Theory]
    [InlineData("Harbour", 0)]
    [InlineData("O\u2019Dell", 1)]
    [InlineData("37.5", 2)]
    [InlineData("harbours", -1)]
    [InlineData("", -1)]
    public void Words_are_looked_up_without_regard_to_case_digits_and_curly_apostrophes(string form, int index)
    {
        Assert.Equal(index, Vectors.IndexOf(form));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var manifest = new ModelManifest(WordVectors.Part, WordVectors.FormatVersion, "", 1, "", "", ModelManifest.NamedScores([]));
        var bytes = new ModelFile(manifest, Vectors.Sections()).ToBytes();
        var read = WordVectors.Read(ModelFile.Read(bytes, WordVectors.Part, WordVectors.FormatVersion));
        Assert.Equal(Vectors.Vector(1).ToArray(), read.Vector(1).ToArray());
        Assert.Equal((2, 9), (read.Grains, read.Cluster(1, 1)));
        Assert.Equal("harbour", read.Word(0));
    }
}
