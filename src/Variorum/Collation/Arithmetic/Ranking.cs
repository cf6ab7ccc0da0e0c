namespace Variorum.Collation.Arithmetic;

/// <summary>Weighs what the searches found: each equation under the search that leaves the least to chance, the most surprising first.</summary>
internal static class Ranking
{
    public static ImmutableArray<Finding> Rank(ImmutableArray<Search> searches)
    {
        // Choosing among the searches is a choice too, and is paid for.
        var paid = Bits.Of(1.0 / searches.Length);
        return
        [
            .. searches
                .SelectMany((search, number) => search.Found.Select(found => ToFinding(search, number, found.Equation, found.Operation, found.Probability, paid)))
                .GroupBy(finding => finding.Operation + "|" + finding.Equation.Key, StringComparer.Ordinal)
                .Select(group => InOrder(group).First())
                .OrderByDescending(finding => finding.Surprise)
                .ThenBy(finding => finding.Equation.Parts.Length)
                .ThenBy(finding => finding.Equation.Key, StringComparer.Ordinal),
        ];
    }

    private static Finding ToFinding(Search search, int number, Equation equation, Operation operation, double probability, decimal paid)
    {
        var expected = search.Chance.Expected(probability);
        return new Finding(equation, operation, search.Restrictions, number, Bits.Of(expected) - paid, search.Chance.Combinations, expected);
    }

    /// <summary>Of several printings: the least left to chance, then sums before differences, fewest articles, then the first in the pile.</summary>
    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderByDescending(finding => finding.Surprise)
        .ThenBy(finding => finding.Equation.Terms.Count(term => term.Sign < 0))
        .ThenBy(finding => finding.Equation.Figures.Select(figure => figure.Quantity.Article).Distinct().Count())
        .ThenBy(finding => finding.Equation.Whole.Place)
        .ThenBy(finding => string.Join(' ', finding.Equation.Figures.Select(figure => figure.Place)), StringComparer.Ordinal);
}
