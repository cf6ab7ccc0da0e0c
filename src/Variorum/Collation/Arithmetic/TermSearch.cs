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
    /// <param name="allDiffer">No two groups have the same values: none need be remembered.</param>
    public static Search Of(
        ImmutableArray<string> restrictions, IEnumerable<ImmutableArray<Figure>> groups, IReadOnlyDictionary<string, Totals> totals, bool allDiffer = false)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<(Equation, Operation, double)>();
        foreach (var group in groups)
        {
            var subject = totals[group[0].Subject];
            var step = StepOf(group);
            var (sum, largest) = SumOf(group);
            Try(group, null, sum);
            if (sum < 2 * largest.Value) Try(group, largest, (2 * largest.Value) - sum);

            // Most combinations hit nothing: their terms are written down only where they are needed.
            void Try(ImmutableArray<Figure> figures, Figure? whole, decimal result)
            {
                var probability = Chance.Probability(result, step);
                if (!Chance.IsTelling(probability)) return;
                var hits = subject.Contains(result);
                ImmutableArray<(Figure Figure, int Sign)> terms = hits || !allDiffer ? Signed(figures, whole) : [];
                if (allDiffer || tried.Add(ValuesOf(terms))) chance.Add(probability, subject.Open(result, step, figures));
                if (hits && subject.Nearest(result, step, terms) is { } total && Equation.Of(total, terms) is var equation && Story.Fits(equation))
                    found.Add((equation, Operation.Sum, probability));
            }
        }

        return new Search(restrictions, found.ToImmutable(), chance);
    }

    private static decimal StepOf(ImmutableArray<Figure> group)
    {
        var step = group[0].Step;
        foreach (var figure in group) step = Math.Min(step, figure.Step);
        return step;
    }

    private static (decimal Sum, Figure Largest) SumOf(ImmutableArray<Figure> group)
    {
        var (sum, largest) = (0m, group[0]);
        foreach (var figure in group)
        {
            sum += figure.Value;
            if (figure.Value > largest.Value) largest = figure;
        }

        return (sum, largest);
    }

    /// <summary>All added, or all taken from the largest.</summary>
    private static ImmutableArray<(Figure Figure, int Sign)> Signed(ImmutableArray<Figure> group, Figure? largest) => largest is null
        ? [.. group.Select(figure => (figure, 1))]
        : [(largest, 1), .. group.Where(figure => figure != largest).Select(figure => (figure, -1))];

    /// <summary>The same numbers in another printing are not another attempt.</summary>
    private static string ValuesOf(ImmutableArray<(Figure Figure, int Sign)> terms) =>
        terms[0].Figure.Subject + "|" + string.Join(' ', terms.Select(term => term.Sign * term.Figure.Value).Order().Select(Equation.Plain));
}
