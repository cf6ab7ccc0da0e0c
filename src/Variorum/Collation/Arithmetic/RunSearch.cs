namespace Variorum.Collation.Arithmetic;

/// <summary>Adds up neighbouring figures, and compares what they come to with totals anywhere in the pile.</summary>
internal static class RunSearch
{
    private const int FewestTerms = 2;
    private const int MostTerms = 5;

    // From here on, two figures of one passage with one value are taken for one: small numbers meet by accident.
    private const decimal LeastTold = 20;

    /// <summary>Figures with nothing comparable between them or left out.</summary>
    public static Search Find(ImmutableArray<Passage> passages, IReadOnlyDictionary<string, Totals> totals) =>
        Of(["one subject", "terms next to each other in one passage", "a total told as finely"], passages.SelectMany(Runs), totals);

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

    /// <summary>Adds up every group, and takes all from its largest.</summary>
    private static Search Of(ImmutableArray<string> restrictions, IEnumerable<ImmutableArray<Figure>> groups, IReadOnlyDictionary<string, Totals> totals)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(Equation, Operation, double)>();
        foreach (var group in groups)
        {
            var subject = totals[group[0].Subject];
            var step = Roundness.StepOf([.. group.Select(figure => figure.Value)]);
            var (sum, largest) = SumOf(group);
            Try(Signed(group, null), sum);
            if (sum < 2 * largest.Value) Try(Signed(group, largest), (2 * largest.Value) - sum);

            void Try(ImmutableArray<(Figure Figure, int Sign)> terms, decimal result)
            {
                var probability = Chance.Probability(result, step);
                if (!Chance.IsTelling(probability)) return;
                if (tried.Add(ValuesOf(terms))) chance.Add(probability, subject.Open(result, step, group));
                if (subject.Contains(result) && subject.Nearest(result, step, terms) is { } total && Equation.Of(total, terms) is var equation && Story.Fits(equation))
                    found.Add((equation, Operation.Sum, probability));
            }
        }

        return Search.Of(restrictions, found, chance);
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
