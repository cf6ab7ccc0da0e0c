using Variorum.Evaluation.Learning;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class GradientBoostingTests
{
    [Fact]
    public void Learns_what_no_single_feature_tells()
    {
        var trees = GradientBoosting.Train(Rows());
        Assert.True(trees.Score(Row(true, false)) > 1);
        Assert.True(trees.Score(Row(false, true)) > 1);
        Assert.True(trees.Score(Row(true, true)) < -1);
        Assert.True(trees.Score(Row(false, false)) < -1);
    }

    [Fact]
    public void Learns_the_same_of_the_same_rows() => Assert.Equal(Bytes(GradientBoosting.Train(Rows())), Bytes(GradientBoosting.Train(Rows())));

    // Each of the two that matter stands in several columns, so that every draw of features has them.
    private static float[] Row(bool a, bool b) => [.. Enumerable.Repeat(a ? 1f : 0f, 10), .. Enumerable.Repeat(b ? 1f : 0f, 10)];

    private static LabelledRows Rows()
    {
        var rows = new LabelledRows();
        for (var i = 0; i < 2_000; i++) rows.Add(Row(i % 2 == 0, i % 3 == 0), (i % 2 == 0) != (i % 3 == 0), 1);
        return rows;
    }

    private static byte[] Bytes(BoostedTrees trees)
    {
        var writer = new SectionWriter();
        trees.Write(writer);
        return writer.ToMemory().ToArray();
    }
}
