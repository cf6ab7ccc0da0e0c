namespace Variorum.Claims;

/// <summary>What sort of thing a quantity tells.</summary>
public enum Measure
{
    Count,
    Population,
    Arrivals,
    Departures,
    Deaths,
    Injured,
    Arrested,
    Executed,
    Signatories,
    Money,
    Area,
    Duration,
    Age,
    Distance,
    Percentage,
}
