namespace Variorum.Collation.Questions.Learned;

/// <summary>How likely each two readings of a question answer it both, by their printings.</summary>
/// <param name="likelihood">The log odds that two printings answer one question.</param>
internal sealed class ReadingLikelihoods(PairFeatures pairs, BoostedPairs likelihood, ImmutableArray<ReadingGroup> readings)
{
    // Of a reading that is printed often, so many printings are compared.
    private const int MostCompared = 4;

    private readonly Dictionary<(int, int), (double Mean, double Most, double Least)> _known = [];

    public int Count => readings.Length;

    /// <summary>Over the printings of both.</summary>
    public (double Mean, double Most, double Least) Of(int a, int b)
    {
        var key = a < b ? (a, b) : (b, a);
        if (!_known.TryGetValue(key, out var found)) _known[key] = found = Reckon(readings[key.Item1], readings[key.Item2]);
        return found;
    }

    /// <summary>How well one reading goes with all others, on average.</summary>
    public double WithOthers(int reading) => Others(reading, reading).Select(other => Of(reading, other).Mean).DefaultIfEmpty().Average();

    /// <summary>How well both go with the third that goes best with both; with each other, where there is no third.</summary>
    public double ByThird(int a, int b) => Others(a, b).Select(third => Math.Min(Of(a, third).Mean, Of(third, b).Mean)).DefaultIfEmpty(Of(a, b).Mean).Max();

    private IEnumerable<int> Others(int a, int b) => Enumerable.Range(0, readings.Length).Where(reading => reading != a && reading != b);

    private (double Mean, double Most, double Least) Reckon(ReadingGroup a, ReadingGroup b)
    {
        Span<float> features = stackalloc float[PairFeatures.Names.Length];
        var scores = new List<double>();
        foreach (var first in a.Core.Take(MostCompared))
        {
            foreach (var second in b.Core.Take(MostCompared))
            {
                pairs.Write(first, second, features);
                scores.Add(likelihood.Score(features));
            }
        }

        return (scores.Average(), scores.Max(), scores.Min());
    }
}
