using System.Collections.Immutable;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Language.Learning;

public sealed class BoostedTreesTests
{
    private static readonly TreeNode Tree = new TreeNode.Split(1, 2.5f, new TreeNode.Split(0, 0f, new TreeNode.Leaf(-1f), new TreeNode.Leaf(0.25f)), new TreeNode.Leaf(4f));

    [Theory]
    [InlineData(0f, 2.5f, -0.5)]
    [InlineData(1f, 0f, 0.75)]
    [InlineData(0f, 3f, 4.5)]
    public void A_score_is_the_bias_and_what_every_tree_says(float first, float second, double expected) =>
        Assert.Equal(expected, BoostedTrees.Of(2, 0.5f, [Tree]).Score([first, second]));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = Read(BoostedTrees.Of(2, 0.5f, [Tree, new TreeNode.Leaf(1f)]));
        Assert.Equal(2, read.Width);
        Assert.Equal(5.5, read.Score([0f, 3f]));
    }

    [Theory]
    [InlineData(1)] // leads to itself
    [InlineData(0)] // leads back
    [InlineData(99)] // leads nowhere
    public void Trees_that_lead_elsewhere_are_refused(int other)
    {
        var damaged = new SectionWriter().Number(2).Number(0).Numbers([0]).Numbers([0, 0, -1, -1]).Numbers([0, 0, 0, 0]).Numbers([3, other, 0, 0]);
        var error = Assert.Throws<ModelException>(() => BoostedTrees.Read(Section(damaged)));
        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    private static BoostedTrees Read(BoostedTrees trees)
    {
        var writer = new SectionWriter();
        trees.Write(writer);
        return BoostedTrees.Read(Section(writer));
    }

    private static SectionReader Section(SectionWriter writer)
    {
        var manifest = new ModelManifest("sample.trees", 1, "", 1, "", "", ImmutableSortedDictionary<string, double>.Empty);
        return ModelFile.Read(new ModelFile(manifest, [("trees", writer.ToMemory())]).ToBytes(), "sample.trees", 1).Section("trees");
    }
}
