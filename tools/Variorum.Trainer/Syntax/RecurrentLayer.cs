using System.Numerics;
using Variorum.Language.Learning;

namespace Variorum.Trainer.Syntax;

/// <summary>A bidirectional layer of simple recurrent units, there and back.</summary>
internal sealed class RecurrentLayer(Parameter weights, int units)
{
    private readonly Affine _products = new(weights, 2 * units, SimpleRecurrentUnit.ProductsPerUnit * units);
    private float[] _inputs = [];
    private float[] _gates = [];
    private float[] _cells = [];
    private float[] _mask = [];

    public Parameter Weights => weights;

    private int State => 2 * units;

    /// <param name="inputs">[words, 2 units].</param>
    /// <param name="mask">Factors for the inputs of the products; the way past the gates stays whole.</param>
    /// <param name="lengths">Words of each sentence.</param>
    public float[] Forward(float[] inputs, float[] mask, int[] lengths)
    {
        (_inputs, _mask) = (inputs, mask);
        _gates = _products.Forward(Dropout.Apply(inputs, mask));
        _cells = new float[inputs.Length];
        var outputs = new float[inputs.Length];
        var from = 0;
        foreach (var words in lengths)
        {
            var length = words * State;
            SimpleRecurrentUnit.Run(
                units, inputs.AsSpan(from, length), _gates.AsSpan(from * 3, length * 3), _cells.AsSpan(from, length), outputs.AsSpan(from, length));
            from += length;
        }

        return outputs;
    }

    /// <returns>The gradients of the inputs.</returns>
    public float[] Backward(float[] gradients, int[] lengths)
    {
        var inputs = new float[gradients.Length];
        var products = new float[_gates.Length];
        var start = 0;
        foreach (var words in lengths)
        {
            var carry = new float[State];
            for (var word = words - 1; word >= 0; word--)
                Back(start + word, word > 0 ? start + word - 1 : -1, 0, gradients, inputs, products, carry);
            for (var word = 0; word < words; word++)
                Back(start + word, word + 1 < words ? start + word + 1 : -1, 1, gradients, inputs, products, carry);
            start += words;
        }

        var through = Dropout.Apply(_products.Backward(products), _mask);
        TensorMath.Add(through, inputs);
        return inputs;
    }

    private void Back(int word, int before, int direction, float[] gradients, float[] inputs, float[] products, float[] carry)
    {
        var place = ((word * 2) + direction) * units;
        var gates = ((word * 2) + direction) * 3 * units;
        var earlier = ((before * 2) + direction) * units;
        for (var i = 0; i < units; i += Vector<float>.Count)
        {
            var gradient = new Vector<float>(gradients, place + i);
            var input = new Vector<float>(_inputs, place + i);
            var cell = new Vector<float>(_cells, place + i);
            var candidate = new Vector<float>(_gates, gates + i);
            var forget = new Vector<float>(_gates, gates + units + i);
            var reset = new Vector<float>(_gates, gates + (2 * units) + i);
            var past = before >= 0 ? new Vector<float>(_cells, earlier + i) : Vector<float>.Zero;
            var cellGradient = (gradient * reset) + new Vector<float>(carry, (direction * units) + i);
            (gradient * (Vector<float>.One - reset)).CopyTo(inputs, place + i);
            (cellGradient * (Vector<float>.One - forget)).CopyTo(products, gates + i);
            (cellGradient * (past - candidate) * forget * (Vector<float>.One - forget)).CopyTo(products, gates + units + i);
            (gradient * (cell - input) * reset * (Vector<float>.One - reset)).CopyTo(products, gates + (2 * units) + i);
            (cellGradient * forget).CopyTo(carry, (direction * units) + i);
        }
    }
}
