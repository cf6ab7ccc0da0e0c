using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for percentages that are the share of one figure in another, or the growth from one to another.</summary>
internal static class ShareSearch
{
    // A percentage and what it is of stand in one sentence or in two that follow each other.
    private const int Reach = 300;
    private const decimal Hundred = 100;

    // "64 per cent of the estimated cost" names "the estimated cost of the terminal" by half of its words.
    private const double MostOfTheBase = 0.4;

    /// <summary>Both figures stand beside the percentage.</summary>
    public static Search Beside(ImmutableArray<Quantity> quantities, ImmutableArray<Figure> figures)
    {
        var byArticle = figures.ToLookup(figure => figure.Quantity.Article);
        return Of(["one subject", "a percentage beside the two figures that it is of"], quantities, percentage => Pairs(Near(percentage, byArticle)));
    }

    /// <summary>The part stands beside the percentage, and the words of the percentage name the base, wherever that is printed.</summary>
    public static Search Named(ImmutableArray<Quantity> quantities, ImmutableArray<Figure> figures)
    {
        var byArticle = figures.ToLookup(figure => figure.Quantity.Article);
        var byHead = figures.Where(figure => figure.Quantity.Comparable() is not null).DistinctBy(figure => (figure.Subject, figure.Value, figure.Quantity.Comparable()))
            .SelectMany(figure => CountedWords.Content(figure.Quantity.Comparable()).Select(word => (Word: word, Figure: figure)))
            .ToLookup(pair => pair.Word, pair => pair.Figure, StringComparer.Ordinal);
        return Of(["one subject", "a percentage beside its part", "the base named by the percentage"], quantities, percentage => Named(percentage, Near(percentage, byArticle), byHead));
    }

    /// <param name="pairs">The figures of which a percentage is tried to be the share or the growth.</param>
    public static Search Of(
        ImmutableArray<string> restrictions, ImmutableArray<Quantity> quantities, Func<Quantity, IEnumerable<(Figure Part, Figure Whole, Operation Operation)>> pairs)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(Equation, Operation, double)>();
        foreach (var quantity in quantities.Where(IsPercentage))
        {
            var value = quantity.Amount.Value!.Value;
            var percentage = new Figure(quantity, "percentage", value, StepOf(quantity), -1);
            foreach (var (part, whole, operation) in pairs(quantity))
            {
                var result = operation == Operation.Share ? Hundred * part.Value / whole.Value : Hundred * Math.Abs(part.Value - whole.Value) / whole.Value;
                if (result > 2 * Hundred) continue;
                var probability = (double)(percentage.Step / Hundred);
                if (tried.Add(string.Join('|', Equation.Plain(value), Equation.Plain(part.Value), Equation.Plain(whole.Value), operation))) chance.Add(probability);
                if (Math.Abs(result - value) * 2 <= percentage.Step)
                    found.Add((new Equation(percentage, [(part, 1), (whole, -1)], whole, [percentage, part]), operation, probability));
            }
        }

        return Search.Of(restrictions, found, chance);
    }

    /// <summary>The figures of its article around a percentage, in order.</summary>
    public static List<Figure> Near(Quantity percentage, ILookup<Identifier, Figure> byArticle) =>
        [.. byArticle[percentage.Article].Where(figure => Distance(percentage, figure.Quantity) <= Reach).OrderBy(figure => figure.Place)];

    private static IEnumerable<(Figure Part, Figure Whole, Operation Operation)> Named(Quantity percentage, List<Figure> near, ILookup<string, Figure> byWord)
    {
        var words = CountedWords.Content(percentage.Comparable());
        var named = words.SelectMany(word => byWord[word]).GroupBy(figure => figure.Place)
            .Where(group => group.Count() >= MostOfTheBase * CountedWords.Content(group.First().Quantity.Comparable()).Length && group.Count() > 1)
            .Select(group => group.First()).OrderBy(figure => figure.Place).ToList();
        return from part in Closest(percentage, near)
               from whole in named
               where whole.Subject == part.Subject && part.Value < whole.Value
               select (part, whole, Operation.Share);
    }

    /// <summary>The figure of its sentence that stands nearest, or none.</summary>
    public static IEnumerable<Figure> Closest(Quantity percentage, List<Figure> near) =>
        near.Where(figure => figure.Quantity.Sentence == percentage.Sentence).OrderBy(figure => Distance(percentage, figure.Quantity)).ThenBy(figure => figure.Place).Take(1);

    public static bool IsPercentage(Quantity quantity) => quantity.Measure == Measure.Percentage && quantity.Amount.Value is > 0 and <= 2 * Hundred;

    /// <summary>"70%" is told to the percent, "around 70%" to tens.</summary>
    public static decimal StepOf(Quantity quantity)
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

    /// <summary>So far apart that one does not stand beside the other.</summary>
    public static bool IsFar(Quantity percentage, Quantity figure) => percentage.Article != figure.Article || Distance(percentage, figure) > Reach;

    private static int Distance(Quantity a, Quantity b) =>
        Math.Max(0, Math.Max(a.Anchor.Span.Start - b.Anchor.Span.End, b.Anchor.Span.Start - a.Anchor.Span.End));
}
