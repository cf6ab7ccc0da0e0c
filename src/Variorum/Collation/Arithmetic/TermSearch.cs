namespace Variorum.Collation.Arithmetic;

/// <summary>Compares combinations of terms with totals anywhere in the pile.</summary>
internal static class TermSearch
{
    private const int FewestTerms = 2;
    private const int MostTerms = 5;

    // From here on, two figures of one passage with one value are taken for one: small numbers meet by accident.
    private const decimal LeastTold = 20;

    // How far apart two figures of one article may stand, in figures: keeps the work in proportion to the text.
    private const int PairReach = 12;

    /// <summary>Runs of neighbouring figures, with nothing comparable between or left out.</summary>
    public static Search Runs(ImmutableArray<Passage> passages, IReadOnlyDictionary<string, Totals> totals) =>
        Of(["one subject", "terms next to each other in one passage", "a total told as finely"], passages.SelectMany(Runs), totals);

    /// <summary>Two figures that stand in one article, not far from each other.</summary>
    public static Search Pairs(ImmutableArray<Figure> figures, IReadOnlyDictionary<string, Totals> totals) =>
        Of(["one subject", "two terms of one article", "a total told as finely"], figures.GroupBy(figure => (figure.Quantity.Article, figure.Subject)).SelectMany(group => Pairs([.. group])), totals);

    private static IEnumerable<ImmutableArray<Figure>> Runs(Passage passage)
    {
        var figures = passage.Figures;
        for (var start = 0; start < figures.Length; start++)
        {
            for (var length = FewestTerms; length <= MostTerms && start + length <= figures.Length; length++)
            {
                // "41 officers were hurt. Forty-one is the right number": told twice, it is one figure and not two terms.
                if (figures[start..(start + length - 1)].Any(figure => figure.Value == figures[start + length - 1].Value && figure.Value >= LeastTold)) break;
                yield return figures[start..(start + length)];
            }
        }
    }

    private static IEnumerable<ImmutableArray<Figure>> Pairs(ImmutableArray<Figure> figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length && j - i <= PairReach; j++) yield return [figures[i], figures[j]];
        }
    }

    /// <summary>Adds up every group, and takes all from its largest.</summary>
    public static Search Of(ImmutableArray<string> restrictions, IEnumerable<ImmutableArray<Figure>> groups, IReadOnlyDictionary<string, Totals> totals)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<(Equation, Operation, double)>();
        foreach (var terms in groups.SelectMany(Signed))
        {
            var result = terms.Sum(term => term.Sign * term.Figure.Value);
            var step = terms.Min(term => term.Figure.Step);
            var probability = Chance.Probability(result, step);
            if (!Chance.IsTelling(probability)) continue;
            var subject = totals[terms[0].Figure.Subject];
            var equation = subject.Nearest(result, step, terms) is { } total ? Equation.Of(total, terms) : null;
            var fits = equation is not null && Story.Fits(equation);
            if (tried.Add(ValuesOf(terms))) chance.Add(probability, subject.Open(result, step, terms.Select(term => term.Figure)));
            if (fits) found.Add((equation!, Operation.Sum, probability));
        }

        return new Search(restrictions, found.ToImmutable(), chance);
    }

    /// <summary>All added, and all taken from the largest.</summary>
    private static IEnumerable<ImmutableArray<(Figure Figure, int Sign)>> Signed(ImmutableArray<Figure> group)
    {
        yield return [.. group.Select(figure => (figure, 1))];
        var largest = group.MaxBy(figure => figure.Value)!;
        if (group.Sum(figure => figure.Value) >= 2 * largest.Value) yield break;
        yield return [(largest, 1), .. group.Where(figure => figure != largest).Select(figure => (figure, -1))];
    }

    /// <summary>The same numbers in another printing are not another attempt.</summary>
    private static string ValuesOf(ImmutableArray<(Figure Figure, int Sign)> terms) =>
        terms[0].Figure.Subject + "|" + string.Join(' ', terms.Select(term => term.Sign * term.Figure.Value).Order().Select(Equation.Plain));
}
