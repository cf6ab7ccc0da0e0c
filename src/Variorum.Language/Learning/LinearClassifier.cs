namespace Variorum.Language.Learning;

/// <summary>A linear classifier over hashed features, with integer weights: the same sums on every machine.</summary>
/// <remarks>
/// Only buckets that have a weight keep a row, so the file grows with what was learned, not with the hash table. Immutable.
/// Sums of up to 65,536 features stay inside 32 bits.
/// </remarks>
public sealed class LinearClassifier
{
    private readonly int _mask;
    private readonly int[] _rowOf;
    private readonly short[] _weights;

    private LinearClassifier(int classes, int bits, int[] buckets, short[] weights)
    {
        Classes = classes;
        Buckets = buckets;
        _mask = (1 << bits) - 1;
        _weights = weights;
        _rowOf = new int[1 << bits];
        for (var row = 0; row < buckets.Length; row++)
            _rowOf[buckets[row]] = row + 1;
    }

    public int Classes { get; }

    private int[] Buckets { get; }

    /// <param name="classes">Number of classes.</param>
    /// <param name="bits">Logarithm of the number of hash buckets, 1 to 24.</param>
    /// <param name="weights">Bucket by bucket, a weight for each class.</param>
    public static LinearClassifier FromDense(int classes, int bits, ReadOnlySpan<short> weights)
    {
        var buckets = new List<int>();
        var kept = new List<short>();
        for (var bucket = 0; bucket < 1 << bits; bucket++)
        {
            var row = weights.Slice(bucket * classes, classes);
            if (row.IndexOfAnyExcept((short)0) < 0)
                continue;
            buckets.Add(bucket);
            kept.AddRange(row);
        }

        return new LinearClassifier(classes, bits, [.. buckets], [.. kept]);
    }

    /// <summary>Sums the weights of every feature into <paramref name="scores"/>, which is overwritten.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..Classes];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = _rowOf[(int)feature & _mask] - 1;
            if (row < 0)
                continue;
            var weights = _weights.AsSpan(row * Classes, scores.Length);
            for (var i = 0; i < scores.Length; i++)
                scores[i] += weights[i];
        }
    }

    public void Write(SectionWriter writer)
    {
        writer.Number(Classes).Number(int.Log2(_rowOf.Length)).Numbers(Buckets).Shorts(_weights);
    }

    /// <exception cref="ModelException">The section is damaged.</exception>
    public static LinearClassifier Read(SectionReader reader)
    {
        var classes = reader.Number();
        var bits = reader.Number();
        var buckets = reader.Numbers();
        var weights = reader.Shorts();
        if (classes < 1 || bits is < 1 or > 24 || weights.Length != (long)buckets.Length * classes || buckets.Any(bucket => bucket < 0 || bucket >> bits != 0))
            throw new ModelException("A linear classifier in a model is damaged: take the model from the same release, or train it again.");
        return new LinearClassifier(classes, bits, buckets, weights);
    }
}
