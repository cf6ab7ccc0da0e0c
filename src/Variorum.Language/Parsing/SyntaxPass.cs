using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using Variorum.Language.Learning;

namespace Variorum.Language.Parsing;

/// <summary>One run of a <see cref="SyntaxNetwork"/> over some sentences: the buffers between its steps.</summary>
internal sealed class SyntaxPass
{
    private const float LeakySlope = 0.1f;

    /// <summary>Scores become integers for the search of the tree, so that sums along different ways agree exactly.</summary>
    private const float ScoreUnits = 65536f;

    private readonly SyntaxNetwork _network;
    private readonly SyntaxShape _shape;
    private readonly Scratch _scratch;
    private readonly string _text;
    private readonly IReadOnlyList<TokenizedSentence> _sentences;
    private readonly int _words;

    public SyntaxPass(SyntaxNetwork network, Scratch scratch, string text, IReadOnlyList<TokenizedSentence> sentences)
    {
        (_network, _shape, _scratch, _text, _sentences) = (network, network.Shape, scratch, text, sentences);
        foreach (var sentence in sentences)
            _words += sentence.Words.Length;
    }

    private int ProductColumns => SimpleRecurrentUnit.ProductsPerUnit * _shape.Units;

    public ImmutableArray<SyntaxAnalysis> Run()
    {
        _scratch.Reset();
        var state = _scratch.Take(_words * _shape.State);
        var products = _scratch.Take(_words * ProductColumns);
        new WordInputs(_network, _scratch, _text, _sentences).Fill(state, products);
        var tags = Span<float>.Empty;
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            if (layer > 0)
                Product(state, _shape.State, _network.Weights.Layers[layer], ProductColumns, products);
            state = Recur(state, products);
            if (layer + 1 == _shape.TagLayer)
                tags = Product(state, _shape.State, _network.Weights.Tags, _network.TagColumns);
        }

        var roles = Product(state, _shape.State, _network.Weights.Roles, _network.RoleColumns);
        LeakyRectify(roles);
        var heads = new int[_words];
        new ArcScorer(_network, _scratch).FindHeads(_sentences, roles, heads);
        return Collect(tags, heads, Relations(roles, heads));
    }

    internal static void LeakyRectify(Span<float> values)
    {
        var i = 0;
        for (; i <= values.Length - Vector<float>.Count; i += Vector<float>.Count)
        {
            var value = new Vector<float>(values[i..]);
            Vector.ConditionalSelect(Vector.LessThan(value, Vector<float>.Zero), value * LeakySlope, value).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
            values[i] = values[i] < 0 ? values[i] * LeakySlope : values[i];
    }

    internal static int Quantise(float score) => (int)MathF.Round(Math.Clamp(score, -8000f, 8000f) * ScoreUnits);

    /// <summary>The relation features of a pair: dependent, head, and their product.</summary>
    internal static void Pair(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> pair)
    {
        dependent.CopyTo(pair);
        head.CopyTo(pair[dependent.Length..]);
        TensorMath.Multiply(dependent, head, pair[(2 * dependent.Length)..]);
    }

    /// <summary>result = A [words, inner] times a matrix that has its biases as its last row.</summary>
    internal static void Product(ReadOnlySpan<float> inputs, int inner, float[] weights, int columns, Span<float> result)
    {
        var words = inputs.Length / inner;
        var biases = weights.AsSpan(inner * columns, columns);
        for (var word = 0; word < words; word++)
            biases.CopyTo(result[(word * columns)..]);
        DenseKernel.MultiplyAdd(inputs, weights, result, words, inner, columns);
    }

    private Span<float> Product(ReadOnlySpan<float> inputs, int inner, float[] weights, int columns)
    {
        var result = _scratch.Take(inputs.Length / inner * columns);
        Product(inputs, inner, weights, columns, result);
        return result;
    }

    private Span<float> Recur(ReadOnlySpan<float> inputs, Span<float> products)
    {
        var outputs = _scratch.Take(inputs.Length);
        var mark = _scratch.Mark();
        var cells = _scratch.Take(inputs.Length);
        var from = 0;
        foreach (var sentence in _sentences)
        {
            var length = sentence.Words.Length * _shape.State;
            SimpleRecurrentUnit.Run(
                _shape.Units, inputs.Slice(from, length), products.Slice(from * 3, length * 3), cells.Slice(from, length), outputs.Slice(from, length));
            from += length;
        }

        _scratch.Release(mark);
        return outputs;
    }

    /// <summary>Relation scores of every word with its head; a root's row is not read.</summary>
    private Span<float> Relations(ReadOnlySpan<float> roles, int[] heads)
    {
        var size = _shape.Relation;
        var pairs = _scratch.Take(_words * 3 * size);
        pairs.Clear();
        var start = 0;
        foreach (var sentence in _sentences)
        {
            for (var word = start; word < start + sentence.Words.Length; word++)
            {
                if (heads[word] == 0)
                    continue;
                var head = start + heads[word] - 1;
                Pair(
                    roles.Slice((word * _network.RoleColumns) + (2 * _shape.Arc), size),
                    roles.Slice((head * _network.RoleColumns) + (2 * _shape.Arc) + size, size),
                    pairs.Slice(word * 3 * size, 3 * size));
            }

            start += sentence.Words.Length;
        }

        return Product(pairs, 3 * size, _network.Weights.Relations, _network.RelationColumns);
    }

    private ImmutableArray<SyntaxAnalysis> Collect(ReadOnlySpan<float> tags, int[] heads, ReadOnlySpan<float> relations)
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
                var pair = BestPair(tags.Slice((start + i) * _network.TagColumns, _network.TagColumns));
                (upos[i], xpos[i]) = (labels.Upos[pair.Upos], labels.Xpos[pair.Xpos]);
                names[i] = heads[start + i] == 0
                    ? SyntaxLabels.Root
                    : labels.Relations[Best(relations.Slice((start + i) * _network.RelationColumns, labels.Relations.Length))];
            }

            analyses.Add(new SyntaxAnalysis(
                ImmutableCollectionsMarshal.AsImmutableArray(upos),
                ImmutableCollectionsMarshal.AsImmutableArray(xpos),
                ImmutableCollectionsMarshal.AsImmutableArray(heads.AsSpan(start, count).ToArray()),
                ImmutableCollectionsMarshal.AsImmutableArray(names)));
            start += count;
        }

        return analyses.MoveToImmutable();
    }

    /// <summary>The best of the pairs of tags that the treebanks show: the two never contradict each other.</summary>
    private (int Upos, int Xpos) BestPair(ReadOnlySpan<float> scores)
    {
        var xposScores = scores[_network.UposColumns..];
        var (upos, xpos) = (Best(scores[.._network.Labels.Upos.Length]), Best(xposScores[.._network.Labels.Xpos.Length]));
        if (_network.IsPair(upos, xpos))
            return (upos, xpos);
        var best = (0, 0);
        var bestScore = float.NegativeInfinity;
        foreach (var pair in _network.Labels.Pairs)
        {
            var score = scores[pair.Upos] + xposScores[pair.Xpos];
            if (score > bestScore)
                (best, bestScore) = (pair, score);
        }

        return best;
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
