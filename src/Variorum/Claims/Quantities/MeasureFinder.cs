using Variorum.Expressions.Units;
using Variorum.Text;

namespace Variorum.Claims.Quantities;

/// <summary>Tells what sort of thing a quantity is from its unit, or from a noun that says it by itself.</summary>
internal static class MeasureFinder
{
    private static readonly ImmutableDictionary<string, Measure> Nouns = new Dictionary<string, Measure>(StringComparer.Ordinal)
    {
        ["deaths"] = Measure.Deaths,
        ["fatalities"] = Measure.Deaths,
        ["injuries"] = Measure.Injured,
        ["arrests"] = Measure.Arrested,
        ["executions"] = Measure.Executed,
        ["arrivals"] = Measure.Arrivals,
        ["departures"] = Measure.Departures,
        ["inhabitants"] = Measure.Population,
        ["residents"] = Measure.Population,
        ["signatories"] = Measure.Signatories,
        ["signatures"] = Measure.Signatories,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    public static Measure Of(Unit? unit, string? counted) => unit?.Dimension switch
    {
        Dimension.Money => Measure.Money,
        Dimension.Percentage or Dimension.Points => Measure.Percentage,
        Dimension.Time => Measure.Duration,
        Dimension.Age => Measure.Age,
        Dimension.Length => Measure.Distance,
        Dimension.Area => Measure.Area,
        _ => counted is null ? Measure.Count : OfNoun(counted),
    };

    private static Measure OfNoun(string counted)
    {
        var folded = Folding.Fold(counted);
        return Nouns.GetValueOrDefault(folded[(folded.LastIndexOf(' ') + 1)..], Measure.Count);
    }
}
