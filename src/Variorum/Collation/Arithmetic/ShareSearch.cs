using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for percentages that are the share of one figure in another, or the growth from one to another.</summary>
internal static class ShareSearch
{
    /// <summary>A percentage and what it is of stand in one sentence or in two that follow each other: so many characters apart at most.</summary>
    public const int Reach = 300;

    private const decimal Hundred = 100;

    /// <summary>Both figures stand beside the percentage.</summary>
    public static Search Beside(ImmutableArray<Quantity> quantities, ImmutableArray<Figure> figures)
    {
        var byArticle = figures.ToLookup(figure => figure.Quantity.Article);
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(Equation, Operation, double)>();
        foreach (var percentage in quantities.Where(IsPercentage).Select(ToFigure))
        {
            var probability = (double)(percentage.Step / Hundred);
            foreach (var (part, whole, operation) in Pairs(Near(percentage.Quantity, byArticle)))
            {
                var result = operation == Operation.Share ? Hundred * part.Value / whole.Value : Hundred * Math.Abs(part.Value - whole.Value) / whole.Value;
                if (result > 2 * Hundred) continue;
                if (tried.Add(string.Join('|', Equation.Plain(percentage.Value), Equation.Plain(part.Value), Equation.Plain(whole.Value), operation))) chance.Add(probability);
                if (Math.Abs(result - percentage.Value) * 2 <= percentage.Step)
                    found.Add((new Equation(percentage, [(part, 1), (whole, -1)], whole, [percentage, part]), operation, probability));
            }
        }

        return Search.Of(["one subject", "a percentage beside the two figures that it is of"], found, chance);
    }

    /// <summary>The figures of its article around a percentage, in order.</summary>
    private static List<Figure> Near(Quantity percentage, ILookup<Identifier, Figure> byArticle) =>
        [.. byArticle[percentage.Article].Where(figure => Distance(percentage, figure.Quantity) <= Reach).OrderBy(figure => figure.Place)];

    public static bool IsPercentage(Quantity quantity) => quantity.Measure == Measure.Percentage && quantity.Amount.Value is > 0 and <= 2 * Hundred;

    /// <summary>A percentage as a figure that is added to nothing.</summary>
    public static Figure ToFigure(Quantity percentage) => new(percentage, "percentage", percentage.Amount.Value!.Value, StepOf(percentage), -1);

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

    /// <summary>In characters, within one article; 0 where they overlap.</summary>
    public static int Distance(Quantity a, Quantity b) =>
        Math.Max(0, Math.Max(a.Anchor.Span.Start - b.Anchor.Span.End, b.Anchor.Span.Start - a.Anchor.Span.End));
}
