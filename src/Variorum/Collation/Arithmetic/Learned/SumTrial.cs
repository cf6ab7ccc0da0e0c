namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>A whole and numbers that may be its parts.</summary>
/// <param name="Addends">All numbers of the subject.</param>
/// <param name="Whole">Which of them is the whole.</param>
/// <param name="Parts">Which of them are the parts, and which place each has among the likely parts of the whole.</param>
/// <param name="Probability">How likely it adds up by accident.</param>
internal readonly record struct SumTrial(ImmutableArray<Addend> Addends, int Whole, (int Addend, int Place)[] Parts, double Probability)
{
    public bool Holds => Sum(Addends, Parts) == Addends[Whole].Value;

    public static decimal Sum(ImmutableArray<Addend> addends, (int Addend, int Place)[] parts)
    {
        var sum = 0m;
        foreach (var (addend, _) in parts) sum += addends[addend].Value;
        return sum;
    }

    /// <summary>With those printings that stand together: of the article that prints most of the numbers first, then of the next.</summary>
    public Equation ToEquation()
    {
        var addends = Addends;
        var open = Parts.Select(part => addends[part.Addend]).Prepend(addends[Whole]).ToList();
        var chosen = new Dictionary<Addend, Figure>();
        while (open.Count > 0)
        {
            var article = open.SelectMany(addend => addend.Articles).GroupBy(each => each).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
            foreach (var addend in open.Where(addend => !addend.In(article).IsEmpty)) chosen[addend] = NearestTo(chosen.Values, addend.In(article)).Figure;
            open.RemoveAll(chosen.ContainsKey);
        }

        return Written(chosen[addends[Whole]], [.. Parts.Select(part => chosen[addends[part.Addend]]).OrderBy(figure => figure.Place)]);
    }

    /// <summary>As a difference where one article gives the whole and all parts but one: that one is what the others come to.</summary>
    private static Equation Written(Figure whole, ImmutableArray<Figure> parts)
    {
        var elsewhere = parts.Where(part => part.Quantity.Article != whole.Quantity.Article).ToList();
        return elsewhere is [var only]
            ? Equation.Of(only, [(whole, 1), .. parts.Where(part => part != only).Select(part => (part, -1))])
            : Equation.Of(whole, [.. parts.Select(part => (part, 1))]);
    }

    private static PrintedTerm NearestTo(IEnumerable<Figure> chosen, ImmutableArray<PrintedTerm> printings)
    {
        var beside = chosen.Where(figure => figure.Quantity.Article == printings[0].Figure.Quantity.Article).ToList();
        return printings.MinBy(printing => beside.Count == 0 ? 0 : beside.Min(figure => Math.Abs(figure.Place - printing.Figure.Place)));
    }
}
