using Variorum.Language;

namespace Variorum.Evaluation.Scoring;

/// <summary>Pairs gold and predicted spans one to one, the longest overlap first.</summary>
internal static class SpanMatcher
{
    public static int Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    /// <summary>Intersection over the stretch that both cover: 1 where they are equal.</summary>
    public static double OverlapRatio(TextSpan a, TextSpan b)
    {
        var union = Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start);
        return union != 0 ? (double)Overlap(a, b) / union : 0;
    }

    /// <param name="optional">Spans that need not be found: an unmatched prediction on one of them is left out of precision.</param>
    /// <param name="fits">Whether a gold item and a prediction that overlap may be paired.</param>
    public static SpanMatches<TGold, TPredicted> Match<TGold, TPredicted>(
        IReadOnlyList<TGold> gold,
        IReadOnlyList<TPredicted> predicted,
        IReadOnlyList<TextSpan> optional,
        Func<TGold, TextSpan> goldSpan,
        Func<TPredicted, TextSpan> predictedSpan,
        Func<TGold, TPredicted, bool> fits)
    {
        var candidates =
            from i in Enumerable.Range(0, gold.Count)
            from j in Enumerable.Range(0, predicted.Count)
            let overlap = Overlap(goldSpan(gold[i]), predictedSpan(predicted[j]))
            where overlap > 0 && fits(gold[i], predicted[j])
            orderby overlap descending, i, j
            select (i, j);
        var (usedGold, usedPredicted) = (new HashSet<int>(), new HashSet<int>());
        var pairs = ImmutableArray.CreateBuilder<(TGold, TPredicted)>();
        foreach (var (i, j) in candidates)
        {
            if (usedGold.Contains(i) || usedPredicted.Contains(j)) continue;
            usedGold.Add(i);
            usedPredicted.Add(j);
            pairs.Add((gold[i], predicted[j]));
        }

        var unmatched = predicted.Where((_, j) => !usedPredicted.Contains(j));
        var extra = unmatched.Where(p => !optional.Any(o => Overlap(o, predictedSpan(p)) > 0));
        return new SpanMatches<TGold, TPredicted>(
            pairs.ToImmutable(), [.. extra], [.. gold.Where((_, i) => !usedGold.Contains(i))]);
    }
}
