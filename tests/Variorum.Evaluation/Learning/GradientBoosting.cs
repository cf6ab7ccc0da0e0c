using Variorum.Language.Learning;

namespace Variorum.Evaluation.Learning;

/// <summary>Grows boosted trees on a logistic loss (Friedman 2001), with second-order leaves (Chen and Guestrin 2016) and features drawn anew for each tree.</summary>
public static class GradientBoosting
{
    private const int Bags = 3;
    private const float Rate = 0.1f;
    private const double ShareOfFeatures = 0.2;
    private const double ShareOfRows = 0.7;
    private const int FewestRows = 20;

    /// <summary>Trees of several bags, each a third of the word: what one draw of the features makes of chance, the others do not.</summary>
    /// <param name="size">Smaller where there is less to learn from; 150 trees of depth 5 where none is given.</param>
    public static BoostedTrees Train(LabelledRows rows, BoostingSize? size = null)
    {
        var bins = new FeatureBins(rows.Features);
        var bias = (float)Math.Log(rows.Sum(yes: true) / rows.Sum(yes: false));
        var trees = Enumerable.Range(1, Bags).SelectMany(seed => Bag(rows, bins, bias, new Random(seed), size ?? new BoostingSize(150, 5)));
        return BoostedTrees.Of(bins.Width, bias, [.. trees]);
    }

    private static List<TreeNode> Bag(LabelledRows rows, FeatureBins bins, float bias, Random random, BoostingSize size)
    {
        var scores = new float[rows.Count];
        Array.Fill(scores, bias);
        var (gradients, curvatures) = (new double[rows.Count], new double[rows.Count]);
        var trees = new List<TreeNode>();
        for (var round = 0; round < size.TreesOfBag; round++)
        {
            Slopes(rows, scores, gradients, curvatures);
            var features = Enumerable.Range(0, bins.Width).Where(_ => random.NextDouble() < ShareOfFeatures).ToArray();
            var drawn = Enumerable.Range(0, rows.Count).Where(_ => random.NextDouble() < ShareOfRows).ToArray();
            var tree = new TreeGrower(bins, features, gradients, curvatures, FewestRows).Grow(drawn, size.Depth);
            for (var row = 0; row < rows.Count; row++) scores[row] += Rate * Value(tree, rows.Features[row]);
            trees.Add(Scaled(tree, Rate / Bags));
        }

        return trees;
    }

    private static void Slopes(LabelledRows rows, float[] scores, double[] gradients, double[] curvatures)
    {
        // The portable one, so that every machine learns the same.
        var chances = scores.ToArray();
        PortableMath.Sigmoid(chances);
        for (var row = 0; row < rows.Count; row++)
        {
            gradients[row] = rows.Weights[row] * ((rows.Labels[row] ? 1.0 : 0.0) - chances[row]);
            curvatures[row] = rows.Weights[row] * chances[row] * (1.0 - chances[row]);
        }
    }

    private static float Value(TreeNode node, float[] features)
    {
        while (node is TreeNode.Split split) node = features[split.Feature] <= split.Threshold ? split.AtMost : split.Above;
        return ((TreeNode.Leaf)node).Value;
    }

    private static TreeNode Scaled(TreeNode node, float factor) => node switch
    {
        TreeNode.Split split => split with { AtMost = Scaled(split.AtMost, factor), Above = Scaled(split.Above, factor) },
        TreeNode.Leaf end => new TreeNode.Leaf(end.Value * factor),
        _ => throw new InvalidOperationException("No such node."),
    };
}
