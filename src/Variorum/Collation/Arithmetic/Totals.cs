namespace Variorum.Collation.Arithmetic;

/// <summary>All figures of one subject in the pile, to be asked by value.</summary>
internal sealed class Totals
{
    // Half to twice a result: what counts as a total of its size.
    private const decimal Widest = 2;

    // Who writes 3,000 did not add 2,745 and 255: a total is told at most one digit more coarsely than its terms.
    private const decimal Coarsest = 10;
    private readonly ILookup<decimal, Figure> _figures;

    /// <summary>The different steps, finest first, and for each the values that are told as finely or more finely, in order.</summary>
    private readonly decimal[] _steps;
    private readonly decimal[][] _values;

    public Totals(IEnumerable<Figure> figures)
    {
        _figures = figures.OrderBy(figure => figure.Place).ToLookup(figure => figure.Value);
        var first = _figures.Select(group => group.First()).ToList();
        _steps = [.. first.Select(figure => figure.Step).Distinct().Order()];
        _values = [.. _steps.Select(step => first.Where(figure => figure.Step <= step).Select(figure => figure.Value).Order().ToArray())];
    }

    public static bool OfOneSize(decimal total, decimal result) => total * Widest >= result && total <= result * Widest;

    public static bool ToldFinely(decimal totalStep, decimal step) => totalStep <= step * Coarsest;

    /// <summary>How many different values of the size of a result, and told finely enough, there are besides the terms' own.</summary>
    public int Open(decimal result, decimal step, ImmutableArray<Figure> terms)
    {
        var told = _steps.Length;
        while (told > 0 && !ToldFinely(_steps[told - 1], step)) told--;
        if (told == 0) return 0;
        var values = _values[told - 1];
        return FirstAbove(values, result * Widest, inclusive: true) - FirstAbove(values, result / Widest, inclusive: false) - Own(result, step, terms);
    }

    public bool Contains(decimal value) => _figures.Contains(value);

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

    /// <summary>How many different values the terms have that would count as open.</summary>
    private static int Own(decimal result, decimal step, ImmutableArray<Figure> terms)
    {
        var own = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (OfOneSize(terms[i].Value, result) && ToldFinely(terms[i].Step, step) && !Repeats(terms, i)) own++;
        }

        return own;
    }

    private static bool Repeats(ImmutableArray<Figure> terms, int place)
    {
        for (var i = 0; i < place; i++)
        {
            if (terms[i].Value == terms[place].Value) return true;
        }

        return false;
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
