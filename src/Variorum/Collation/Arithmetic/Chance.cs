namespace Variorum.Collation.Arithmetic;

/// <summary>Counts combinations that were open, and how many of them would come out right if the figures had nothing to do with each other.</summary>
/// <remarks>
/// A combination is open against a total of its size (half to twice as large). Given the size, an unrelated total may have any
/// of the values from half to twice the result, in steps of the finest term: it is right by chance with probability step / (1.5 × result).
/// What is expected by chance at a given strength is the sum over all open combinations that are at least as hard to hit.
/// </remarks>
internal sealed class Chance
{
    private const double Width = 1.5;

    // 20 = 12 + 8 is nobody's finding: where the text does not state it, a sum has to be right among 64 values at least.
    private const double MostLikely = 1.0 / 64;
    private readonly Dictionary<double, long> _open = [];
    private double[]? _strengths;
    private double[]? _expected;

    /// <summary>How many combinations were open.</summary>
    public long Combinations { get; private set; }

    public static double Probability(decimal result, decimal step) => Math.Min(1, (double)step / (Width * (double)result));

    /// <summary>Whether figures are large and unround enough for their sum to tell anything.</summary>
    public static bool IsTelling(double probability) => probability <= MostLikely;

    public void Add(double probability, long totals = 1)
    {
        if (totals <= 0) return;
        Combinations += totals;
        _open[probability] = _open.GetValueOrDefault(probability) + totals;
        _strengths = null;
    }

    /// <summary>How many identities at least as improbable as this one chance alone would make.</summary>
    public double Expected(double probability)
    {
        if (_strengths is null) Reckon();
        var at = Array.BinarySearch(_strengths!, probability);
        return at >= 0 ? _expected![at] : ~at == 0 ? 0 : _expected![~at - 1];
    }

    // One order of summing, from the smallest: the sum is the same on every machine.
    private void Reckon()
    {
        _strengths = [.. _open.Keys.Order()];
        _expected = new double[_strengths.Length];
        var sum = 0.0;
        for (var i = 0; i < _strengths.Length; i++)
        {
            sum += _strengths[i] * _open[_strengths[i]];
            _expected[i] = sum;
        }
    }
}
