namespace Variorum.Collation.Arithmetic;

/// <summary>Weighs what the searches found: each equation under the search that leaves the least to chance, the most surprising first.</summary>
internal static class Ranking
{
    // Choosing among the searches is a choice too, and is paid for: by the trust that each has beforehand. The wide ones, which let anything be added to anything, get a twentieth of the
    // trust between them: what they find must be so improbable that this does not matter, and what the strict ones find is not drowned.
    private const double TrustInWide = 0.05;

    /// <param name="strict">Each with the trust that it has; together what the wide ones leave.</param>
    /// <param name="least">What is less surprising is left out at once: a large pile has a hundred thousand sums that hold by accident.</param>
    public static ImmutableArray<Finding> Rank(ImmutableArray<(Search Search, double Trust)> strict, ImmutableArray<Search> wide, decimal least)
    {
        return
        [
            .. strict.Concat(wide.Select(search => (Search: search, Trust: TrustInWide / wide.Length)))
                .SelectMany((entry, number) => FindingsOf(entry.Search, number, Bits.Of(entry.Trust), least))
                .GroupBy(finding => finding.Operation + "|" + finding.Equation.Key, StringComparer.Ordinal)
                .Select(group => InOrder(group).First())
                .OrderByDescending(finding => finding.Surprise)
                .ThenBy(finding => finding.Equation.Parts.Length)
                .ThenBy(finding => finding.Equation.Key, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Finding> FindingsOf(Search search, int number, decimal paid, decimal least)
    {
        foreach (var hit in search.Found)
        {
            var surprise = Bits.Of(hit.Expected) - paid;
            if (surprise >= least) yield return new Finding(hit.Equation, hit.Operation, search.Restrictions, number, surprise, hit.Combinations, hit.Expected);
        }
    }

    /// <summary>Of several printings: the least left to chance, then sums before differences, fewest articles, then one sentence, then the first in the pile.</summary>
    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Surprise)
        .ThenBy(finding => finding.Equation.Terms.Count(term => term.Sign < 0))
        .ThenBy(finding => finding.Equation.Figures.Select(figure => figure.Quantity.Article).Distinct().Count())
        .ThenByDescending(finding => finding.Equation.IsOneSentence)
        .ThenBy(finding => finding.Equation.Whole.Place)
        .ThenBy(finding => string.Join(' ', finding.Equation.Figures.Select(figure => figure.Place)), StringComparer.Ordinal);
}
