using System.Numerics;
using Variorum.Trainer.Learning;

namespace Variorum.Trainer.Syntax;

/// <summary>Numbers that are learned by Adam (Kingma and Ba 2015), with their gradients.</summary>
internal sealed class Parameter
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.98f;
    private const float Epsilon = 1e-8f;

    private readonly float[] _means;
    private readonly float[] _squares;

    public Parameter(int length)
    {
        Values = new float[length];
        Gradients = new float[length];
        _means = new float[length];
        _squares = new float[length];
    }

    public float[] Values { get; }

    public float[] Gradients { get; }

    /// <summary>A matrix [inputs, outputs] with uniform values up to <paramref name="limit"/>, and behind it biases of nought.</summary>
    public static Parameter Matrix(int inputs, int outputs, float limit, SeededRandom random, bool biases = true)
    {
        var parameter = new Parameter((inputs + (biases ? 1 : 0)) * outputs);
        for (var i = 0; i < inputs * outputs; i++)
            parameter.Values[i] = ((2 * random.NextSingle()) - 1) * limit;
        return parameter;
    }

    /// <summary>Moves the values of a stretch against the gradients, and clears those.</summary>
    /// <param name="scales">From <see cref="Scales"/>.</param>
    /// <param name="start">The first of the stretch.</param>
    /// <param name="length">Its length, a multiple of 16.</param>
    public void Step((float Mean, float Square) scales, int start, int length)
    {
        var end = start + length;
        for (var i = start; i < end; i += Vector<float>.Count)
        {
            var gradient = new Vector<float>(Gradients, i);
            var mean = (new Vector<float>(_means, i) * MeanDecay) + (gradient * (1 - MeanDecay));
            var square = (new Vector<float>(_squares, i) * SquareDecay) + (gradient * gradient * (1 - SquareDecay));
            mean.CopyTo(_means, i);
            square.CopyTo(_squares, i);
            var change = mean * scales.Mean / (Vector.SquareRoot(square * scales.Square) + new Vector<float>(Epsilon));
            (new Vector<float>(Values, i) - change).CopyTo(Values, i);
        }

        Gradients.AsSpan(start, length).Clear();
    }

    public void Step((float Mean, float Square) scales) => Step(scales, 0, Values.Length);

    /// <summary>The rate and the corrections of the running means at a step, counted from 1.</summary>
    public static (float Mean, float Square) Scales(float rate, int step) => (rate / (1 - Power(MeanDecay, step)), 1 / (1 - Power(SquareDecay, step)));

    private static float Power(float factor, int exponent)
    {
        // Not MathF.Pow: its last bit is the platform's.
        var result = 1f;
        for (var i = 0; i < exponent && result > 1e-9f; i++)
            result *= factor;
        return result;
    }
}
