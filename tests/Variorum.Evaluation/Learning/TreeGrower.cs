using Variorum.Language.Learning;

namespace Variorum.Evaluation.Learning;

/// <summary>Grows one tree: at every node the split that lessens the loss most.</summary>
internal sealed class TreeGrower(FeatureBins bins, int[] features, double[] gradients, double[] curvatures, int fewestRows)
{
    private const double Shrinkage = 10;
    private const double LeastCurvature = 1;
    private const double LeastGain = 1e-6;

    public TreeNode Grow(int[] rows, int depth)
    {
        var (gradient, curvature) = (rows.Sum(row => gradients[row]), rows.Sum(row => curvatures[row]));
        var end = new TreeNode.Leaf((float)(gradient / (curvature + Shrinkage)));
        if (depth == 0 || rows.Length < fewestRows || Best(rows, gradient, curvature) is not { } best) return end;
        var own = bins.Of(best.Feature);
        return new TreeNode.Split(
            best.Feature, bins.Top(best.Feature, best.Bin),
            Grow([.. rows.Where(row => own[row] <= best.Bin)], depth - 1), Grow([.. rows.Where(row => own[row] > best.Bin)], depth - 1));
    }

    private (int Feature, int Bin)? Best(int[] rows, double gradient, double curvature)
    {
        var (found, most) = (default((int, int)?), LeastGain);
        var whole = Strength(gradient, curvature);
        Span<double> gradientOf = stackalloc double[FeatureBins.Most + 1];
        Span<double> curvatureOf = stackalloc double[FeatureBins.Most + 1];
        foreach (var feature in features)
        {
            gradientOf.Clear();
            curvatureOf.Clear();
            var own = bins.Of(feature);
            foreach (var row in rows)
            {
                gradientOf[own[row]] += gradients[row];
                curvatureOf[own[row]] += curvatures[row];
            }

            var (g, h) = (0.0, 0.0);
            for (var bin = 0; bin < bins.CountOf(feature) - 1; bin++)
            {
                g += gradientOf[bin];
                h += curvatureOf[bin];
                if (h < LeastCurvature || curvature - h < LeastCurvature) continue;
                var gain = Strength(g, h) + Strength(gradient - g, curvature - h) - whole;
                if (gain > most) (found, most) = ((feature, bin), gain);
            }
        }

        return found;
    }

    private static double Strength(double gradient, double curvature) => gradient * gradient / (curvature + Shrinkage);
}
