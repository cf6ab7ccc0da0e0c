using Variorum.Claims;
using Variorum.Claims.Quantities;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for percentages that are the share of one figure in another, or the growth from one to another.</summary>
internal static class ShareSearch
{
    // A percentage and what it is of stand in one sentence or in two that follow each other.
    private const int Reach = 300;
    private const decimal Hundred = 100;

    public static Search Of(ImmutableArray<Quantity> quantities, ImmutableArray<Figure> figures)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<(Equation, Operation, double)>();
        var byArticle = figures.ToLookup(figure => figure.Quantity.Article);
        foreach (var quantity in quantities.Where(IsPercentage))
        {
            var near = byArticle[quantity.Article].Where(figure => Distance(quantity, figure.Quantity) <= Reach).OrderBy(figure => figure.Place).ToList();
            var value = quantity.Amount.Value!.Value;
            var percentage = new Figure(quantity, "percentage", value, StepOf(quantity), -1);
            foreach (var (part, whole, operation) in Pairs(near))
            {
                var result = operation == Operation.Share ? Hundred * part.Value / whole.Value : Hundred * Math.Abs(part.Value - whole.Value) / whole.Value;
                if (result > 2 * Hundred) continue;
                var probability = (double)(percentage.Step / Hundred);
                if (tried.Add(string.Join('|', Equation.Plain(value), Equation.Plain(part.Value), Equation.Plain(whole.Value), operation))) chance.Add(probability);
                if (Math.Abs(result - value) * 2 <= percentage.Step)
                    found.Add((new Equation(percentage, [(part, 1), (whole, -1)], whole, [percentage, part]), operation, probability));
            }
        }

        return new Search(["one subject", "a percentage beside the two figures that it is of"], found.ToImmutable(), chance);
    }

    private static bool IsPercentage(Quantity quantity) => quantity.Measure == Measure.Percentage && quantity.Amount.Value is > 0 and <= 2 * Hundred;

    /// <summary>"70%" is told to the percent, "around 70%" to tens.</summary>
    private static decimal StepOf(Quantity quantity)
    {
        var value = quantity.Amount.Value!.Value;
        var step = Roundness.StepOf(value);
        return quantity.Amount.Approximate ? step : Math.Min(step, 1);
    }

    private static IEnumerable<(Figure Part, Figure Whole, Operation Operation)> Pairs(List<Figure> near)
    {
        foreach (var part in near)
        {
            foreach (var whole in near.Where(whole => whole != part && whole.Subject == part.Subject && whole.Value != part.Value))
            {
                if (part.Value < whole.Value) yield return (part, whole, Operation.Share);
                // What grew is told later than what it grew from only by the words; both ways are tried and counted.
                yield return (part, whole, Operation.Growth);
            }
        }
    }

    private static int Distance(Quantity a, Quantity b) =>
        Math.Max(0, Math.Max(a.Anchor.Span.Start - b.Anchor.Span.End, b.Anchor.Span.Start - a.Anchor.Span.End));
}
