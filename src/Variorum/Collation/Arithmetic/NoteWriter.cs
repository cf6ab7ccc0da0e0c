using System.Globalization;
using Variorum.Collation.Arithmetic.Learned;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Says in sentences how an identity was found and what it is worth.</summary>
internal sealed class NoteWriter(ArticleNames names)
{
    public string Of(Finding finding)
    {
        var sentences = new List<string> { Where(finding), Odds(finding) };
        if (finding.Equation.Figures.Any(figure => figure.Quantity.Amount.Approximate)) sentences.Add("Not every figure is given as exact.");
        return string.Join(' ', sentences);
    }

    public string Of(FailedSum failed)
    {
        var (whole, sum) = (Grouped(failed.Block.Whole.Value), Grouped(failed.Block.Sum));
        var more = failed.Difference < 0 ? "more" : "less";
        var first = $"The parts that {names[failed.Block.Whole.Quantity.Article]} gives for {whole} come to {sum}: {Grouped(Math.Abs(failed.Difference))} {more}.";
        return failed is { Breaks: { } breaks, MendedBy: { } other }
            ? $"{first} With {Grouped(other.Value)} in place of {Grouped(breaks.Value)}, as {names[other.Quantity.Article]} prints it, the sum would be right."
            : $"{first} Nothing in the pile tells which figure is wrong.";
    }

    private string Where(Finding finding)
    {
        var (total, equation) = (Grouped(finding.Equation.Total.Value), finding.Equation);
        var articles = equation.Figures.Select(figure => figure.Quantity.Article).Distinct().ToList();
        var does = finding.Operation switch
        {
            Operation.Share => $"{total} percent is the share of {Grouped(equation.Terms[0].Figure.Value)} in {Grouped(equation.Terms[1].Figure.Value)}",
            Operation.Growth => $"{total} percent is the step between {Grouped(equation.Terms[1].Figure.Value)} and {Grouped(equation.Terms[0].Figure.Value)}",
            _ => $"{total} is what {string.Join(" and ", Listed(equation))} come to",
        };
        return articles.Count == 1
            ? $"{does}; all of them stand in {names[articles[0]]}."
            : $"{does}; the first stands in {names[equation.Total.Quantity.Article]}, the others in {string.Join(" and ", Others(equation).Select(article => names[article]))}.";
    }

    private static IEnumerable<Identifier> Others(Equation equation) => equation.Terms.Select(term => term.Figure.Quantity.Article).Distinct();

    private static List<string> Listed(Equation equation)
    {
        var added = equation.Terms.Where(term => term.Sign > 0).Select(term => Grouped(term.Figure.Value)).ToList();
        var taken = equation.Terms.Where(term => term.Sign < 0).Select(term => Grouped(term.Figure.Value)).ToList();
        if (taken.Count == 0) return added;
        return [$"{added[0]} less {string.Join(" and ", taken)}"];
    }

    private static string Odds(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"The restrictions ({string.Join(", ", finding.Restrictions)}) left {Grouped(finding.Combinations)} {(finding.Combinations == 1 ? "combination" : "combinations")}; {Chance(finding)}.");

    private static string Chance(Finding finding) => finding.Restrictions.Contains(LearnedSums.Restriction)
        ? $"chance alone would make {Expected(finding.Expected)} of them {(finding.Operation == Operation.Sum ? "add up" : "come out right")}"
        : $"among them chance alone would make {Expected(finding.Expected)} as improbable as this";

    private static string Expected(double expected) => expected switch
    {
        < 0.001 => "fewer than one in a thousand",
        < 0.1 => "about " + Math.Round((decimal)expected, 3, MidpointRounding.ToEven).ToString("0.###", CultureInfo.InvariantCulture),
        _ => "about " + Math.Round((decimal)Math.Min(expected, 1e9), 1, MidpointRounding.ToEven).ToString("0.#", CultureInfo.InvariantCulture),
    };

    /// <summary>With the digits in threes, for a sentence.</summary>
    public static string Grouped(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);
}
