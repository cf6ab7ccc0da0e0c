using Variorum.Language.Learning;
using Variorum.Language.Parsing;

namespace Variorum.Trainer.Syntax;

/// <summary>inputs · matrix + biases, there and back.</summary>
internal sealed class Affine(Parameter weights, int inner, int columns)
{
    private float[] _inputs = [];

    public Parameter Weights => weights;

    public int Columns => columns;

    public float[] Forward(float[] inputs)
    {
        _inputs = inputs;
        var result = new float[inputs.Length / inner * columns];
        SyntaxPass.Product(inputs, inner, weights.Values, columns, result);
        return result;
    }

    /// <summary>Adds to the weights' gradients, and gives those of the inputs.</summary>
    public float[] Backward(float[] gradients)
    {
        var rows = gradients.Length / columns;
        DenseKernel.MultiplyAdd(Transpose(_inputs, rows, inner), gradients, weights.Gradients, inner, rows, columns);
        var biases = weights.Gradients.AsSpan(inner * columns, columns);
        for (var i = 0; i < gradients.Length; i += columns)
        {
            TensorMath.Add(gradients.AsSpan(i, columns), biases);
        }

        var result = new float[rows * inner];
        DenseKernel.MultiplyAdd(gradients, Transpose(weights.Values, inner, columns), result, rows, columns, inner);
        return result;
    }

    /// <summary>In squares that fit the nearest cache.</summary>
    public static float[] Transpose(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        const int Square = 16;
        var result = new float[rows * columns];
        for (var top = 0; top < rows; top += Square)
        {
            for (var left = 0; left < columns; left += Square)
            {
                for (var column = left; column < Math.Min(left + Square, columns); column++)
                {
                    for (var row = top; row < Math.Min(top + Square, rows); row++)
                        result[(column * rows) + row] = matrix[(row * columns) + column];
                }
            }
        }

        return result;
    }
}
