namespace Variorum.Collation.Questions;

/// <summary>How much a word tells in a pile: the name of the ship that it is all about tells nothing.</summary>
internal sealed class WordWeights
{
    // A small pile has no common words: with ten figures every third word would be one.
    private const int FewestPhrases = 20;

    private readonly Dictionary<string, double> _weights;

    /// <param name="phrases">The words of every phrase; equal phrases count once.</param>
    public WordWeights(IEnumerable<ImmutableHashSet<string>> phrases)
    {
        var distinct = phrases.DistinctBy(words => string.Join(' ', words.Order(StringComparer.Ordinal)), StringComparer.Ordinal).ToList();
        _weights = distinct.Count < FewestPhrases ? [] : distinct.SelectMany(words => words).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Weight((double)group.Count() / distinct.Count), StringComparer.Ordinal);
    }

    /// <summary>From 0, in every phrase, to 1, in this phrase alone.</summary>
    public double this[string word] => _weights.GetValueOrDefault(word, 1);

    /// <summary>The share of the lighter phrase's weight that the other has too; 0 where one is empty.</summary>
    public double Overlap(ImmutableHashSet<string> a, ImmutableHashSet<string> b)
    {
        var (ofA, ofB) = (Sum(a), Sum(b));
        return ofA == 0 || ofB == 0 ? 0 : Shared(a, b) / Math.Min(ofA, ofB);
    }

    /// <summary>The share of both phrases' weight that is in both; 0 where one is empty.</summary>
    public double Likeness(ImmutableHashSet<string> a, ImmutableHashSet<string> b)
    {
        var shared = Shared(a, b);
        return shared == 0 ? 0 : shared / (Sum(a) + Sum(b) - shared);
    }

    /// <summary>The weight that both have.</summary>
    public double Shared(ImmutableHashSet<string> a, ImmutableHashSet<string> b) => Sum(a.Count < b.Count ? a.Where(b.Contains) : b.Where(a.Contains));

    // Squared: a word in every second phrase tells a quarter of what a rare one does.
    private static double Weight(double share) => (1 - share) * (1 - share);

    // In one order: sums of floating-point numbers depend on it.
    private double Sum(IEnumerable<string> words) => words.Select(word => this[word]).Order().Sum();
}
