using System.Collections.Immutable;
using Variorum.Language.Learning;
using Variorum.Language.Tagging;

namespace Variorum.Language.Parsing;

/// <summary>One run of a <see cref="SyntaxNetwork"/> over some sentences: the buffers between its steps.</summary>
internal sealed class SyntaxPass
{
    /// <summary>Word vectors have length 1; this lifts a single number of theirs to the size of the learned ones.</summary>
    public const float VectorGain = 4f / WordVectors.Scale;

    private const float LeakySlope = 0.1f;

    /// <summary>Scores become integers for the search of the tree, so that sums along different ways agree exactly.</summary>
    private const float ScoreUnits = 65536f;

    private readonly SyntaxNetwork _network;
    private readonly SyntaxShape _shape;
    private readonly string _text;
    private readonly IReadOnlyList<TokenizedSentence> _sentences;
    private readonly int _words;

    public SyntaxPass(SyntaxNetwork network, string text, IReadOnlyList<TokenizedSentence> sentences)
    {
        (_network, _shape, _text, _sentences) = (network, network.Shape, text, sentences);
        _words = sentences.Sum(sentence => sentence.Words.Length);
    }

    public ImmutableArray<SyntaxAnalysis> Run()
    {
        var state = Inputs();
        var tags = Array.Empty<float>();
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            state = Layer(_network.Weights.Layers[layer], state);
            if (layer + 1 == _shape.TagLayer)
                tags = Product(state, _shape.State, _network.Weights.Tags, _network.TagColumns);
        }

        var roles = Product(state, _shape.State, _network.Weights.Roles, _network.RoleColumns);
        LeakyRectify(roles);
        var heads = new ArcScorer(_network, roles, _words).Heads(_sentences);
        var relations = Relations(roles, heads);
        return Collect(tags, heads, relations);
    }

    internal static void LeakyRectify(Span<float> values)
    {
        foreach (ref var value in values)
            value = value < 0 ? value * LeakySlope : value;
    }

    internal static int Quantise(float score) => (int)MathF.Round(Math.Clamp(score, -8000f, 8000f) * ScoreUnits);

    /// <summary>The relation features of a pair: dependent, head, and their product.</summary>
    internal static void Pair(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> pair)
    {
        dependent.CopyTo(pair);
        head.CopyTo(pair[dependent.Length..]);
        for (var i = 0; i < dependent.Length; i++)
            pair[(2 * dependent.Length) + i] = dependent[i] * head[i];
    }

    /// <summary>A [words, inner] times a matrix that has its biases as its last row.</summary>
    internal static float[] Product(ReadOnlySpan<float> inputs, int inner, float[] weights, int columns)
    {
        var words = inputs.Length / inner;
        var result = new float[words * columns];
        for (var word = 0; word < words; word++)
            weights.AsSpan(inner * columns, columns).CopyTo(result.AsSpan(word * columns));
        DenseKernel.MultiplyAdd(inputs, weights, result, words, inner, columns);
        return result;
    }

    private float[] Inputs()
    {
        var inputs = new float[_words * _shape.State];
        Span<uint> features = stackalloc uint[WordFeatures.Most];
        var row = 0;
        foreach (var sentence in _sentences)
        {
            foreach (var span in sentence.Words)
            {
                var count = _network.WordFeatures.Extract(span.Slice(_text), features, out var vector);
                Input(features[..count], vector, inputs.AsSpan(row++ * _shape.State, _shape.State));
            }
        }

        return inputs;
    }

    private void Input(ReadOnlySpan<uint> features, int vector, Span<float> input)
    {
        var dimension = _network.Vectors.Dimension;
        if (vector >= 0)
        {
            var numbers = _network.Vectors.Vector(vector);
            for (var i = 0; i < numbers.Length; i++)
                input[i] = numbers[i] * VectorGain;
        }

        var learned = input[dimension..];
        foreach (var feature in features)
        {
            var place = _network.Features.Find(feature);
            if (place >= 0)
                TensorMath.Add(_network.Weights.Embeddings.AsSpan(place * learned.Length, learned.Length), learned);
        }
    }

    private float[] Layer(float[] weights, float[] inputs)
    {
        var units = _shape.Units;
        var products = Product(inputs, _shape.State, weights, SimpleRecurrentUnit.ProductsPerUnit * units);
        var cells = new float[inputs.Length];
        var outputs = new float[inputs.Length];
        var start = 0;
        foreach (var sentence in _sentences)
        {
            var (from, length) = (start * _shape.State, sentence.Words.Length * _shape.State);
            SimpleRecurrentUnit.Run(
                units, inputs.AsSpan(from, length), products.AsSpan(from * 3, length * 3), cells.AsSpan(from, length), outputs.AsSpan(from, length));
            start += sentence.Words.Length;
        }

        return outputs;
    }

    /// <summary>Relation scores of every word with its head; a root's row stays what it is and is not read.</summary>
    private float[] Relations(float[] roles, int[] heads)
    {
        var size = _shape.Relation;
        var pairs = new float[_words * 3 * size];
        var start = 0;
        foreach (var sentence in _sentences)
        {
            for (var word = start; word < start + sentence.Words.Length; word++)
            {
                if (heads[word] == 0)
                    continue;
                var head = start + heads[word] - 1;
                Pair(
                    roles.AsSpan((word * _network.RoleColumns) + (2 * _shape.Arc), size),
                    roles.AsSpan((head * _network.RoleColumns) + (2 * _shape.Arc) + size, size),
                    pairs.AsSpan(word * 3 * size, 3 * size));
            }

            start += sentence.Words.Length;
        }

        return Product(pairs, 3 * size, _network.Weights.Relations, _network.RelationColumns);
    }

    private ImmutableArray<SyntaxAnalysis> Collect(float[] tags, int[] heads, float[] relations)
    {
        var labels = _network.Labels;
        var analyses = ImmutableArray.CreateBuilder<SyntaxAnalysis>(_sentences.Count);
        var start = 0;
        foreach (var sentence in _sentences)
        {
            var count = sentence.Words.Length;
            var (upos, xpos, names) = (new string[count], new string[count], new string[count]);
            for (var i = 0; i < count; i++)
            {
                var pair = BestPair(tags.AsSpan((start + i) * _network.TagColumns, _network.TagColumns));
                (upos[i], xpos[i]) = (labels.Upos[pair.Upos], labels.Xpos[pair.Xpos]);
                names[i] = heads[start + i] == 0
                    ? SyntaxLabels.Root
                    : labels.Relations[Best(relations.AsSpan((start + i) * _network.RelationColumns, labels.Relations.Length))];
            }

            analyses.Add(new SyntaxAnalysis([.. upos], [.. xpos], [.. heads.AsSpan(start, count)], [.. names]));
            start += count;
        }

        return analyses.MoveToImmutable();
    }

    /// <summary>The best of the pairs of tags that the treebanks show: the two never contradict each other.</summary>
    private (int Upos, int Xpos) BestPair(ReadOnlySpan<float> scores)
    {
        var pairs = _network.Labels.Pairs.AsSpan();
        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var i = 0; i < pairs.Length; i++)
        {
            var score = scores[pairs[i].Upos] + scores[_network.UposColumns + pairs[i].Xpos];
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return pairs[best];
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }
}
