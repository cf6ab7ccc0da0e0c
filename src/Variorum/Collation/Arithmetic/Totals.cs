namespace Variorum.Collation.Arithmetic;

/// <summary>All figures of one subject in the pile, to be asked by value.</summary>
internal sealed class Totals
{
    // Half to twice a result: what counts as a total of its size.
    private const decimal Widest = 2;

    // Who writes 3,000 did not add 2,745 and 255: a total is told at most one digit more coarsely than its terms.
    private const decimal Coarsest = 10;
    private readonly ILookup<decimal, Figure> _figures;
    private readonly ImmutableSortedDictionary<decimal, decimal[]> _values;

    public Totals(IEnumerable<Figure> figures)
    {
        _figures = figures.OrderBy(figure => figure.Place).ToLookup(figure => figure.Value);
        _values = _figures.Select(group => group.First()).GroupBy(figure => figure.Step)
            .ToImmutableSortedDictionary(group => group.Key, group => group.Select(figure => figure.Value).Order().ToArray());
    }

    public static bool OfOneSize(decimal total, decimal result) => total * Widest >= result && total <= result * Widest;

    public static bool ToldFinely(decimal totalStep, decimal step) => totalStep <= step * Coarsest;

    /// <summary>How many different values of the size of a result, and told finely enough, there are besides the terms' own.</summary>
    public int Open(decimal result, decimal step, IEnumerable<Figure> terms)
    {
        var count = _values.Where(entry => ToldFinely(entry.Key, step))
            .Sum(entry => FirstAbove(entry.Value, result * Widest, inclusive: true) - FirstAbove(entry.Value, result / Widest, inclusive: false));
        return count - terms.DistinctBy(term => term.Value).Count(term => OfOneSize(term.Value, result) && ToldFinely(term.Step, step));
    }

    /// <summary>The figures with a value, in the casebook's order.</summary>
    public IEnumerable<Figure> Printings(decimal value) => _figures[value];

    /// <summary>The printing of a value that stands nearest to the terms: in their article where one is.</summary>
    public Figure? Nearest(decimal value, decimal step, ImmutableArray<(Figure Figure, int Sign)> terms)
    {
        var first = terms[0].Figure;
        return _figures[value]
            .Where(figure => ToldFinely(figure.Step, step) && terms.All(term => term.Figure.Value != figure.Value))
            .OrderBy(figure => figure.Quantity.Article == first.Quantity.Article ? 0 : 1)
            .ThenBy(figure => Math.Abs(figure.Place - first.Place))
            .ThenBy(figure => figure.Place)
            .FirstOrDefault();
    }

    private static int FirstAbove(decimal[] values, decimal value, bool inclusive)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (values[middle] < value || (inclusive && values[middle] == value)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
