using Variorum.Language.Learning;
using Variorum.Language.Tagging;

namespace Variorum.Language.Parsing;

/// <summary>Makes the words' inputs of a <see cref="SyntaxNetwork"/> and the products of its first layer, which depend on the form alone.</summary>
internal readonly ref struct WordInputs(SyntaxNetwork network, Scratch scratch, string text, IReadOnlyList<TokenizedSentence> sentences)
{
    /// <summary>Word vectors have length 1; this lifts a single number of theirs to the size of the learned ones.</summary>
    public const float VectorGain = 4f / WordVectors.Scale;

    private int State => network.Shape.State;

    private int Products => SimpleRecurrentUnit.ProductsPerUnit * network.Shape.Units;

    /// <param name="inputs">[words, state], written.</param>
    /// <param name="products">[words, 6 units], written.</param>
    public void Fill(Span<float> inputs, Span<float> products)
    {
        var unknown = new List<(int Row, TextSpan Word)>();
        var row = 0;
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence.Words)
            {
                if (network.Words.Find(word.Slice(text)) is { } known)
                    Copy(known, row, inputs, products);
                else
                    unknown.Add((row, word));
                row++;
            }
        }

        Reckon(unknown, inputs, products);
    }

    private void Reckon(List<(int Row, TextSpan Word)> unknown, Span<float> inputs, Span<float> products)
    {
        var mark = scratch.Mark();
        var rows = scratch.Take(unknown.Count * State);
        rows.Clear();
        for (var i = 0; i < unknown.Count; i++)
            Input(unknown[i].Word.Slice(text), rows.Slice(i * State, State));
        var made = scratch.Take(unknown.Count * Products);
        SyntaxPass.Product(rows, State, network.Weights.Layers[0], Products, made);
        for (var i = 0; i < unknown.Count; i++)
        {
            float[] entry = [.. rows.Slice(i * State, State), .. made.Slice(i * Products, Products)];
            network.Words.Keep(unknown[i].Word.Slice(text), entry);
            Copy(entry, unknown[i].Row, inputs, products);
        }

        scratch.Release(mark);
    }

    private void Copy(float[] entry, int row, Span<float> inputs, Span<float> products)
    {
        entry.AsSpan(0, State).CopyTo(inputs[(row * State)..]);
        entry.AsSpan(State).CopyTo(products[(row * Products)..]);
    }

    private void Input(ReadOnlySpan<char> form, Span<float> input)
    {
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        var count = network.WordFeatures.Extract(form, features, out var vector);
        if (vector >= 0)
        {
            var numbers = network.Vectors.Vector(vector);
            for (var i = 0; i < numbers.Length; i++)
                input[i] = numbers[i] * VectorGain;
        }

        var learned = input[network.Vectors.Dimension..];
        foreach (var feature in features[..count])
        {
            var place = network.Features.Find(feature);
            if (place >= 0)
                TensorMath.Add(network.Weights.Embeddings.AsSpan(place * learned.Length, learned.Length), learned);
        }
    }
}
