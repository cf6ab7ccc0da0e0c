using System.Collections.Frozen;

namespace Variorum.Collation.Questions;

/// <summary>How much a word tells in a pile: the name of the ship that it is all about tells nothing.</summary>
internal sealed class WordWeights
{
    // A small pile has no common words: with ten figures every third word would be one.
    private const int FewestPhrases = 20;

    // Whole numbers, so that sums do not depend on their order.
    private const long Whole = 1_000_000_000;

    private readonly FrozenDictionary<string, long> _weights;

    /// <param name="phrases">The words of every phrase; equal phrases count once.</param>
    public WordWeights(IEnumerable<IReadOnlySet<string>> phrases)
    {
        var distinct = phrases.DistinctBy(words => string.Join(' ', words.Order(StringComparer.Ordinal)), StringComparer.Ordinal).ToList();
        _weights = (distinct.Count < FewestPhrases ? [] : distinct.SelectMany(words => words).GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Weight((double)group.Count() / distinct.Count), StringComparer.Ordinal)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The share of both phrases' weight that is in both, from 0 to 1; 0 where one is empty. A word in every phrase weighs nothing, one in this phrase alone 1.</summary>
    public double Likeness(FrozenSet<string> a, FrozenSet<string> b)
    {
        var shared = SharedOf(a, b);
        return shared == 0 ? 0 : (double)shared / (Sum(a) + Sum(b) - shared);
    }

    /// <summary>From 0, for a word in every phrase, to 1.</summary>
    public double WeightOf(string word) => (double)Of(word) / Whole;

    /// <summary>The weight that both have.</summary>
    public double Shared(FrozenSet<string> a, FrozenSet<string> b) => (double)SharedOf(a, b) / Whole;

    private long SharedOf(FrozenSet<string> a, FrozenSet<string> b)
    {
        var (few, many) = a.Count < b.Count ? (a, b) : (b, a);
        var sum = 0L;
        foreach (var word in few)
        {
            if (many.Contains(word)) sum += Of(word);
        }

        return sum;
    }

    private long Sum(FrozenSet<string> words)
    {
        var sum = 0L;
        foreach (var word in words) sum += Of(word);
        return sum;
    }

    private long Of(string word) => _weights.GetValueOrDefault(word, Whole);

    // Squared: a word in every second phrase tells a quarter of what a rare one does.
    private static long Weight(double share) => (long)Math.Round((1 - share) * (1 - share) * Whole);
}
