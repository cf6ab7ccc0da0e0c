using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Units;

namespace Variorum.Claims.Quantities;

/// <summary>
/// The unit of figures without one that make up what stands before them in their sentence: "3,846,500 livres, of which 2,291,300 went on fuel and 1,555,200 on crews", "412.6 tonnes: 231.4 of cod, 181.2 of herring".
/// That they come to it to the last digit tells more than any word.
/// </summary>
internal sealed class MeasuredParts
{
    private const int FewestParts = 2;
    private const int MostParts = 8;

    // Two small numbers come to a third too easily: "10 kilometres, 6 men and 4 women".
    private const decimal LeastOfTwo = 100;

    private readonly Dictionary<TextSpan, Unit> _units = [];

    /// <param name="figures">In page order.</param>
    /// <param name="currencyOf">The currency that a site counts; null where it counts none.</param>
    public MeasuredParts(ImmutableArray<WrittenFigure> figures, Func<QuantitySite, Unit?> currencyOf)
    {
        foreach (var sentence in figures.Select(figure => figure.Site).OfType<QuantitySite>().GroupBy(site => site.Sentence))
        {
            var sites = sentence.Where(site => site.Written.Unit is not { Dimension: Dimension.Percentage }).ToList();
            for (var whole = 0; whole + FewestParts < sites.Count; whole++)
            {
                if (UnitOf(sites[whole], currencyOf) is { } unit) Add(unit, sites[whole], [.. sites.Skip(whole + 1).TakeWhile(site => MayBePart(site, unit, currencyOf)).Take(MostParts)]);
            }
        }
    }

    /// <summary>Null where nothing adds up.</summary>
    public Unit? Of(QuantitySite site) => _units.TryGetValue(site.Written.Number.Figure, out var unit) ? unit : null;

    private void Add(Unit unit, QuantitySite whole, List<QuantitySite> parts)
    {
        if (whole.Written.Amount.Value is not { } total) return;
        var sum = 0m;
        for (var count = 1; count <= parts.Count && sum < total; count++)
        {
            sum += parts[count - 1].Written.Amount.Value ?? total + 1;
            if (sum != total || count < FewestParts || (count == FewestParts && total < LeastOfTwo)) continue;
            foreach (var part in parts.Take(count).Where(part => part.Written.Unit is null)) _units[part.Written.Number.Figure] = unit;
        }
    }

    private static bool MayBePart(QuantitySite site, Unit unit, Func<QuantitySite, Unit?> currencyOf) =>
        site.Written.Unit is null ? currencyOf(site) is not { } own || own.Code == unit.Code : site.Written.Unit.Code == unit.Code;

    private static Unit? UnitOf(QuantitySite site, Func<QuantitySite, Unit?> currencyOf) => site.IsMeasured ? site.Written.Unit : currencyOf(site);
}
