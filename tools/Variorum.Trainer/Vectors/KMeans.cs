using Variorum.Trainer.Learning;

namespace Variorum.Trainer.Vectors;

/// <summary>Spherical k-means (Dhillon and Modha 2001) over unit vectors.</summary>
internal static class KMeans
{
    /// <returns>The cluster of every vector, from 0 to <paramref name="clusters"/> - 1.</returns>
    public static short[] Assign(float[] units, int dimension, int clusters, int rounds, int seed)
    {
        var count = units.Length / dimension;
        var random = new SeededRandom(seed);
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order.AsSpan());
        var centres = new float[clusters * dimension];
        for (var c = 0; c < clusters; c++)
            units.AsSpan(order[c % count] * dimension, dimension).CopyTo(centres.AsSpan(c * dimension));
        var assigned = new short[count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < count; i++)
                assigned[i] = Nearest(units.AsSpan(i * dimension, dimension), centres, clusters);
            Recentre(units, dimension, assigned, centres);
        }

        return assigned;
    }

    private static short Nearest(ReadOnlySpan<float> unit, float[] centres, int clusters)
    {
        short best = 0;
        var bestScore = float.NegativeInfinity;
        for (var c = 0; c < clusters; c++)
        {
            var score = UnitVectors.Dot(unit, centres.AsSpan(c * unit.Length, unit.Length));
            if (score > bestScore)
                (best, bestScore) = ((short)c, score);
        }

        return best;
    }

    /// <summary>An emptied cluster keeps its old centre.</summary>
    private static void Recentre(float[] units, int dimension, short[] assigned, float[] centres)
    {
        var sums = new float[centres.Length];
        for (var i = 0; i < assigned.Length; i++)
        {
            for (var d = 0; d < dimension; d++)
                sums[(assigned[i] * dimension) + d] += units[(i * dimension) + d];
        }

        for (var c = 0; c < centres.Length / dimension; c++)
        {
            var sum = sums.AsSpan(c * dimension, dimension);
            if (UnitVectors.Normalise(sum))
                sum.CopyTo(centres.AsSpan(c * dimension));
        }
    }
}
