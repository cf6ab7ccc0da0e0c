using Variorum.Language.Learning;

namespace Variorum.Language.Parsing;

/// <summary>Scores every word under every head and takes the best tree: score(d, h) = query(d) · (key(h) + distance(h - d)).</summary>
internal readonly ref struct ArcScorer(SyntaxNetwork network, Scratch scratch)
{
    /// <param name="sentences">The sentences.</param>
    /// <param name="roles">[words, role columns].</param>
    /// <param name="heads">Written: for every word its head in its sentence, 0 or counted from 1.</param>
    public void FindHeads(IReadOnlyList<TokenizedSentence> sentences, ReadOnlySpan<float> roles, Span<int> heads)
    {
        var (words, arc) = (heads.Length, network.Shape.Arc);
        var dependents = scratch.Take(words * arc);
        for (var word = 0; word < words; word++)
            roles.Slice(word * network.RoleColumns, arc).CopyTo(dependents[(word * arc)..]);
        var queries = scratch.Take(words * arc);
        SyntaxPass.Product(dependents, arc, network.Weights.Arcs, arc, queries);
        var distances = scratch.Take(words * SyntaxShape.Distances);
        distances.Clear();
        DenseKernel.MultiplyAdd(queries, network.Weights.Distances, distances, words, arc, SyntaxShape.Distances);
        var start = 0;
        foreach (var sentence in sentences)
        {
            var count = sentence.Words.Length;
            var mark = scratch.Mark();
            var scores = Scores(queries.Slice(start * arc, count * arc), distances[(start * SyntaxShape.Distances)..], roles[(start * network.RoleColumns)..], count);
            MaximumSpanningTree.Find(scores, heads.Slice(start, count));
            scratch.Release(mark);
            start += count;
        }
    }

    private Span<int> Scores(ReadOnlySpan<float> queries, ReadOnlySpan<float> distances, ReadOnlySpan<float> roles, int count)
    {
        var columns = DenseKernel.Padded(count + 1);
        var products = scratch.Take(count * columns);
        products.Clear();
        DenseKernel.MultiplyAdd(queries, Keys(roles, count, columns), products, count, network.Shape.Arc, columns);
        var scores = scratch.Integers(count * (count + 1));
        for (var word = 0; word < count; word++)
        {
            var row = products.Slice(word * columns, count + 1);
            var near = distances.Slice(word * SyntaxShape.Distances, SyntaxShape.Distances);
            for (var head = 0; head < row.Length; head++)
                scores[(word * row.Length) + head] = head == word + 1 ? 0 : SyntaxPass.Quantise(row[head] + near[SyntaxShape.DistanceClass(word + 1, head)]);
        }

        return scores;
    }

    /// <summary>[arc, columns]: the root, then every word as a head, as columns.</summary>
    private Span<float> Keys(ReadOnlySpan<float> roles, int count, int columns)
    {
        var arc = network.Shape.Arc;
        var keys = scratch.Take(arc * columns);
        keys.Clear();
        for (var i = 0; i < arc; i++)
            keys[i * columns] = network.Weights.Root[i];
        for (var word = 0; word < count; word++)
        {
            var key = roles.Slice((word * network.RoleColumns) + arc, arc);
            for (var i = 0; i < arc; i++)
                keys[(i * columns) + word + 1] = key[i];
        }

        return keys;
    }
}
