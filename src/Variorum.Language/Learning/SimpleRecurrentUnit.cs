using System.Numerics;

namespace Variorum.Language.Learning;

/// <summary>The recurrence of a bidirectional simple recurrent unit (Lei et al. 2018): all products are made beforehand for all words
/// at once, and only additions and multiplications run along the sentence.</summary>
/// <remarks>
/// With h units a direction, a word has 2h inputs, 6h products (candidate, forget gate and reset gate of the way forth, then of the way
/// back), 2h cells and 2h outputs. c = f·c' + (1-f)·candidate; output = r·c + (1-r)·input.
/// </remarks>
public static class SimpleRecurrentUnit
{
    public const int ProductsPerUnit = 6;

    /// <summary>Runs over one sentence both ways.</summary>
    /// <param name="units">Units a direction.</param>
    /// <param name="inputs">[words, 2 units], of this sentence only, as are all that follow.</param>
    /// <param name="products">[words, 6 units], biases added; overwritten with the gates' values.</param>
    /// <param name="cells">[words, 2 units], written.</param>
    /// <param name="outputs">[words, 2 units], written.</param>
    public static void Run(int units, ReadOnlySpan<float> inputs, Span<float> products, Span<float> cells, Span<float> outputs)
    {
        var words = inputs.Length / (2 * units);
        for (var word = 0; word < words; word++)
            Step(units, word, word - 1, 0, inputs, products, cells, outputs);
        for (var word = words - 1; word >= 0; word--)
            Step(units, word, word + 1 < words ? word + 1 : -1, 1, inputs, products, cells, outputs);
    }

    private static void Step(
        int units, int word, int before, int direction, ReadOnlySpan<float> inputs, Span<float> products, Span<float> cells, Span<float> outputs)
    {
        var row = products.Slice(((word * 2) + direction) * 3 * units, 3 * units);
        PortableMath.Sigmoid(row[units..]);
        var place = ((word * 2) + direction) * units;
        var earlier = ((before * 2) + direction) * units;
        for (var i = 0; i < units; i += Vector<float>.Count)
        {
            var candidate = new Vector<float>(row[i..]);
            var forget = new Vector<float>(row[(units + i)..]);
            var reset = new Vector<float>(row[((2 * units) + i)..]);
            var input = new Vector<float>(inputs[(place + i)..]);
            var cell = candidate - (forget * candidate);
            if (before >= 0)
                cell += forget * new Vector<float>(cells[(earlier + i)..]);
            cell.CopyTo(cells[(place + i)..]);
            ((reset * cell) + (input - (reset * input))).CopyTo(outputs[(place + i)..]);
        }
    }
}
