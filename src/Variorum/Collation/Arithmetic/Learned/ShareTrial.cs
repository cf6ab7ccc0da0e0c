namespace Variorum.Collation.Arithmetic.Learned;

/// <summary>A percentage, and two numbers of which the one may be that share of the other.</summary>
/// <param name="Percentage">The percentage and its words.</param>
/// <param name="Part">Which of the numbers of the subject.</param>
/// <param name="Whole">Which of them the percentage may be of.</param>
/// <param name="PartPrinting">The printing of the part that stands nearest to the percentage, or that says most.</param>
/// <param name="WholePrinting">The same of the whole.</param>
/// <param name="Probability">How likely it comes out right by accident.</param>
internal readonly record struct ShareTrial(PrintedTerm Percentage, int Part, int Whole, PrintedTerm PartPrinting, PrintedTerm WholePrinting, double Probability)
{
    private const decimal Hundred = 100;

    public bool Holds => Math.Abs(ResultOf(PartPrinting.Figure.Value, WholePrinting.Figure.Value) - Percentage.Figure.Value) * 2 <= Percentage.Figure.Step;

    /// <summary>The same numbers in another printing are not another attempt.</summary>
    public (decimal Percentage, decimal Part, decimal Whole) Key => (Percentage.Figure.Value, PartPrinting.Figure.Value, WholePrinting.Figure.Value);

    /// <summary>In percent.</summary>
    public static decimal ResultOf(decimal part, decimal whole) => Hundred * part / whole;

    public Equation ToEquation() =>
        new(Percentage.Figure, [(PartPrinting.Figure, 1), (WholePrinting.Figure, -1)], WholePrinting.Figure, [Percentage.Figure, PartPrinting.Figure]);
}
