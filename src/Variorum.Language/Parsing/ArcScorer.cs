using Variorum.Language.Learning;

namespace Variorum.Language.Parsing;

/// <summary>Scores every word under every head and takes the best tree: score(d, h) = query(d) · (key(h) + distance(h - d)).</summary>
internal sealed class ArcScorer
{
    private readonly SyntaxNetwork _network;
    private readonly float[] _roles;
    private readonly float[] _queries;
    private readonly float[] _distances;

    public ArcScorer(SyntaxNetwork network, float[] roles, int words)
    {
        _network = network;
        _roles = roles;
        var arc = network.Shape.Arc;
        var dependents = new float[words * arc];
        for (var word = 0; word < words; word++)
            roles.AsSpan(word * network.RoleColumns, arc).CopyTo(dependents.AsSpan(word * arc));
        _queries = SyntaxPass.Product(dependents, arc, network.Weights.Arcs, arc);
        _distances = new float[words * SyntaxShape.Distances];
        DenseKernel.MultiplyAdd(_queries, network.Weights.Distances, _distances, words, arc, SyntaxShape.Distances);
    }

    /// <returns>For every word its head in its sentence, 0 or counted from 1.</returns>
    public int[] Heads(IReadOnlyList<TokenizedSentence> sentences)
    {
        var heads = new int[_queries.Length / _network.Shape.Arc];
        var start = 0;
        foreach (var sentence in sentences)
        {
            var count = sentence.Words.Length;
            MaximumSpanningTree.Find(Scores(start, count), heads.AsSpan(start, count));
            start += count;
        }

        return heads;
    }

    private int[] Scores(int start, int count)
    {
        var arc = _network.Shape.Arc;
        var columns = DenseKernel.Padded(count + 1);
        var keys = Keys(start, count, columns);
        var products = new float[count * columns];
        DenseKernel.MultiplyAdd(_queries.AsSpan(start * arc, count * arc), keys, products, count, arc, columns);
        var scores = new int[count * (count + 1)];
        for (var word = 0; word < count; word++)
        {
            var distances = _distances.AsSpan((start + word) * SyntaxShape.Distances, SyntaxShape.Distances);
            for (var head = 0; head <= count; head++)
            {
                if (head != word + 1)
                    scores[(word * (count + 1)) + head] = SyntaxPass.Quantise(products[(word * columns) + head] + distances[SyntaxShape.DistanceClass(word + 1, head)]);
            }
        }

        return scores;
    }

    /// <summary>[arc, columns]: the root, then every word as a head, as columns.</summary>
    private float[] Keys(int start, int count, int columns)
    {
        var arc = _network.Shape.Arc;
        var keys = new float[arc * columns];
        for (var i = 0; i < arc; i++)
            keys[i * columns] = _network.Weights.Root[i];
        for (var word = 0; word < count; word++)
        {
            var key = _roles.AsSpan(((start + word) * _network.RoleColumns) + arc, arc);
            for (var i = 0; i < arc; i++)
                keys[(i * columns) + word + 1] = key[i];
        }

        return keys;
    }
}
