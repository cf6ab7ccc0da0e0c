namespace Variorum.Evaluation.Learning;

/// <summary>Every feature cut into few bins, so that a split looks at bins and not at rows.</summary>
internal sealed class FeatureBins
{
    public const int Most = 40;
    private const int Finest = 8;
    private readonly float[][] _cuts;
    private readonly byte[][] _bins;

    public FeatureBins(IReadOnlyList<float[]> rows)
    {
        Width = rows[0].Length;
        _cuts = [.. Enumerable.Range(0, Width).Select(feature => Cuts(rows, feature))];
        _bins = [.. Enumerable.Range(0, Width).Select(feature => rows.Select(row => Bin(_cuts[feature], row[feature])).ToArray())];
    }

    public int Width { get; }

    /// <summary>Every row's bin of a feature.</summary>
    public byte[] Of(int feature) => _bins[feature];

    public int CountOf(int feature) => _cuts[feature].Length;

    /// <summary>The largest value that lies in a bin.</summary>
    public float Top(int feature, int bin) => _cuts[feature][bin];

    /// <summary>All values where there are few; else quantiles, and the largest values, which are rare and tell most.</summary>
    private static float[] Cuts(IReadOnlyList<float[]> rows, int feature)
    {
        var sorted = rows.Select(row => row[feature]).Order().ToArray();
        var distinct = sorted.Distinct().ToArray();
        if (distinct.Length <= Most - Finest) return distinct;
        return [.. Enumerable.Range(1, Most - Finest).Select(i => sorted[(long)i * (sorted.Length - 1) / (Most - Finest)]).Concat(distinct[^Finest..]).Distinct().Order()];
    }

    private static byte Bin(float[] cuts, float value) => (byte)(Array.BinarySearch(cuts, value) is var place && place >= 0 ? place : Math.Min(~place, cuts.Length - 1));
}
