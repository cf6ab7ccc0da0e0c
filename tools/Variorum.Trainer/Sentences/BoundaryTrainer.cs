using Variorum.Language.Tokenizing;

namespace Variorum.Trainer.Sentences;

/// <summary>Logistic regression by stochastic gradients with rates of their own for every weight (Duchi, Hazan and Singer 2011).</summary>
internal static class BoundaryTrainer
{
    public static BoundaryModel Train(List<BoundaryExample> examples, BoundarySettings settings)
    {
        var random = new Random(settings.Seed);
        int size = 1 << settings.Bits;
        var weights = new double[size];
        var squares = new double[size];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (int round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int index in order)
                Step(examples[index], weights, squares, settings);
        }
        return Quantise(weights);
    }

    private static void Step(BoundaryExample example, double[] weights, double[] squares, BoundarySettings settings)
    {
        double sum = 0;
        int mask = weights.Length - 1;
        foreach (uint feature in example.Features)
            sum += weights[feature & mask];
        double error = (example.Ends ? 1 : 0) - 1 / (1 + Math.Exp(-sum));
        foreach (uint feature in example.Features)
        {
            uint k = feature & (uint)mask;
            double gradient = error - settings.Decay * weights[k];
            squares[k] += gradient * gradient;
            weights[k] += settings.Rate * gradient / Math.Sqrt(squares[k] + 1e-6);
        }
    }

    private static BoundaryModel Quantise(double[] weights)
    {
        // A logit of 32 in a single weight does not occur; a thousandth of one decides nothing.
        const double scale = 1000;
        return new BoundaryModel([.. weights.Select(w => (short)Math.Clamp(Math.Round(w * scale), short.MinValue, short.MaxValue))]);
    }
}
