using Variorum.Claims.Quantities;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for percentages whose part stands beside them, while what it is a share of stands anywhere in the pile.</summary>
internal static class DistantBases
{
    private const decimal Hundred = 100;

    public static Search Find(ImmutableArray<Quantity> quantities, ImmutableArray<Figure> figures)
    {
        var byArticle = figures.ToLookup(figure => figure.Quantity.Article);
        var bases = figures.GroupBy(figure => figure.Subject)
            .ToDictionary(group => group.Key, group => group.GroupBy(figure => figure.Value).Select(same => same.MinBy(figure => figure.Place)!).OrderBy(figure => figure.Value).ToList(), StringComparer.Ordinal);
        var chance = new Chance();
        var tried = new HashSet<(decimal, decimal)>();
        var found = new List<(Equation, Operation, double)>();
        foreach (var quantity in quantities.Where(ShareSearch.IsPercentage))
        {
            var (value, step) = (quantity.Amount.Value!.Value, ShareSearch.StepOf(quantity));
            // A whole percent is met by accident too often to be looked for so far away.
            if (step >= 1 || value <= step || value >= Hundred) continue;
            foreach (var part in ShareSearch.Closest(quantity, ShareSearch.Near(quantity, byArticle)))
            {
                // 11.9 per cent are between 11.85 and 11.95: of all bases of that size, these many would do.
                var (least, most, likely) = (Hundred * part.Value / (value + (step / 2)), Hundred * part.Value / (value - (step / 2)), Hundred * part.Value / value);
                var sorted = bases[part.Subject];
                var (from, to) = (First(sorted, likely / 2), First(sorted, likely * 2));
                var probability = Chance.Probability(likely, most - least);
                if (tried.Add((value, part.Value))) chance.Add(probability, to - from);
                for (var i = First(sorted, least); i < to && sorted[i].Value <= most; i++)
                {
                    var percentage = new Figure(quantity, "percentage", value, step, -1);
                    if (sorted[i].Value > part.Value) found.Add((new Equation(percentage, [(part, 1), (sorted[i], -1)], sorted[i], [percentage, part]), Operation.Share, probability));
                }
            }
        }

        return Search.Of(["a percentage beside its part", "a base of one subject anywhere"], found, chance);
    }

    private static int First(List<Figure> sorted, decimal value) => SortedSearch.First(sorted, figure => figure.Value, value);
}
