namespace Variorum.Collation.Arithmetic;

/// <summary>Compares sums and differences of two figures, wherever they stand, with totals anywhere in the pile. Only large and unround figures bear so wide a search.</summary>
internal static class AnywhereSearch
{
    // Of four digits and more: with fewer, thousands of pairs hold by accident. The most unround come first where there are too many.
    private const decimal FewestSteps = 1000;
    private const int MostFigures = 1500;

    public static Search Find(ImmutableArray<Figure> figures, IReadOnlyDictionary<string, Totals> totals)
    {
        var terms = figures.Where(figure => figure.Value / figure.Step >= FewestSteps)
            .GroupBy(figure => (figure.Subject, figure.Value)).Select(group => group.MinBy(figure => figure.Place)!)
            .OrderByDescending(figure => figure.Value / figure.Step).ThenBy(figure => figure.Place).Take(MostFigures).OrderBy(figure => figure.Place).ToList();
        return TermSearch.Of(
            ["all of them counts", "two terms of four digits and more", "a total told as finely"],
            terms.SelectMany((first, i) => terms.Skip(i + 1).Where(second => second.Subject == first.Subject).Select(second => (ImmutableArray<Figure>)[first, second])),
            totals,
            allDiffer: true);
    }
}
