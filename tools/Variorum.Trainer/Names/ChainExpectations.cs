using Variorum.Language.Entities;

namespace Variorum.Trainer.Names;

/// <summary>How probable each label and each pair of labels is under the present weights: forward and backward sums, scaled word by word.</summary>
internal sealed class ChainExpectations
{
    private const int Labels = NameLabels.Count;

    private static readonly bool[] Allowed = [.. Enumerable.Range(0, Labels * Labels).Select(t => NameLabels.CanFollow(t / Labels, t % Labels))];

    public ChainExpectations(float[] scores, int stride, int count, float[] transitions)
    {
        var step = new float[Labels * Labels];
        for (int t = 0; t < step.Length; t++)
            step[t] = Allowed[t] ? MathF.Exp(transitions[t]) : 0;
        float[] emission = Exponentials(scores, stride, count);
        float[] forward = Forward(emission, stride, count, step);
        var after = new float[Labels];
        var weighted = new float[Labels];
        Words = new float[count * stride];
        Transitions = new float[Labels * Labels];
        for (int y = 0; y < Labels; y++)
            after[y] = NameLabels.CanEnd(y) ? 1 : 0;
        for (int i = count - 1; i >= 0; i--)
        {
            Fill(forward, after, i * stride);
            if (i == 0)
                break;
            float total = 0;
            for (int y = 0; y < Labels; y++)
                weighted[y] = after[y] * emission[i * stride + y];
            var before = new float[Labels];
            for (int x = 0; x < Labels; x++)
            {
                float sum = 0;
                for (int y = 0; y < Labels; y++)
                    sum += step[x * Labels + y] * weighted[y];
                before[x] = sum;
                total += forward[(i - 1) * stride + x] * sum;
            }
            AddTransitions(forward, (i - 1) * stride, step, weighted, 1 / total);
            float norm = 1 / before.Max();
            for (int x = 0; x < Labels; x++)
                after[x] = before[x] * norm;
        }
    }

    /// <summary>Word by word, the probability of every label.</summary>
    public float[] Words { get; }

    /// <summary>The expected number of every pair of labels.</summary>
    public float[] Transitions { get; }

    private static float[] Exponentials(float[] scores, int stride, int count)
    {
        var result = new float[scores.Length];
        for (int i = 0; i < count; i++)
        {
            float most = scores.AsSpan(i * stride, Labels).ToArray().Max();
            for (int y = 0; y < Labels; y++)
                result[i * stride + y] = MathF.Exp(Math.Max(scores[i * stride + y] - most, -60));
        }
        return result;
    }

    private static float[] Forward(float[] emission, int stride, int count, float[] step)
    {
        var forward = new float[emission.Length];
        for (int i = 0; i < count; i++)
        {
            float total = 0;
            for (int y = 0; y < Labels; y++)
            {
                float sum = 0;
                if (i == 0)
                {
                    sum = NameLabels.CanStart(y) ? 1 : 0;
                }
                else
                {
                    for (int x = 0; x < Labels; x++)
                        sum += forward[(i - 1) * stride + x] * step[x * Labels + y];
                }
                forward[i * stride + y] = sum * emission[i * stride + y];
                total += forward[i * stride + y];
            }
            for (int y = 0; y < Labels; y++)
                forward[i * stride + y] /= total;
        }
        return forward;
    }

    private void Fill(float[] forward, float[] after, int at)
    {
        float total = 0;
        for (int y = 0; y < Labels; y++)
            total += Words[at + y] = forward[at + y] * after[y];
        for (int y = 0; y < Labels; y++)
            Words[at + y] /= total;
    }

    private void AddTransitions(float[] forward, int at, float[] step, float[] weighted, float norm)
    {
        for (int x = 0; x < Labels; x++)
        {
            for (int y = 0; y < Labels; y++)
                Transitions[x * Labels + y] += forward[at + x] * step[x * Labels + y] * weighted[y] * norm;
        }
    }
}
