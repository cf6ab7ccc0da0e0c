using Variorum.Language.Learning;
using Variorum.Trainer.Learning;

namespace Variorum.Trainer.Syntax;

/// <summary>Factors that silence some numbers and lift the rest, the same for all words of a sentence (Gal and Ghahramani 2016).</summary>
internal static class Dropout
{
    public static float[] Mask(int[] lengths, int width, float rate, SeededRandom random)
    {
        var mask = new float[lengths.Sum() * width];
        var start = 0;
        foreach (var words in lengths)
        {
            var first = mask.AsSpan(start, width);
            for (var i = 0; i < width; i++)
                first[i] = random.NextSingle() < rate ? 0 : 1 / (1 - rate);
            for (var word = 1; word < words; word++)
                first.CopyTo(mask.AsSpan(start + (word * width)));
            start += words * width;
        }

        return mask;
    }

    public static float[] Apply(float[] values, float[] mask)
    {
        var result = new float[values.Length];
        TensorMath.Multiply(values, mask, result);
        return result;
    }
}
