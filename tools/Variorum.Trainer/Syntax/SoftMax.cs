using Variorum.Language.Learning;

namespace Variorum.Trainer.Syntax;

internal static class SoftMax
{
    /// <summary>Turns scores into the gradients of minus the logarithm of the right one's probability.</summary>
    /// <returns>That logarithm, negated, roughly: for the log only.</returns>
    public static double Gradient(Span<float> scores, int right)
    {
        var largest = float.NegativeInfinity;
        foreach (var score in scores)
            largest = Math.Max(largest, score);
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = PortableMath.Exp(scores[i] - largest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
        var loss = -Math.Log(Math.Max(scores[right], 1e-9f));
        scores[right] -= 1;
        return loss;
    }
}
