using System.Collections.Frozen;

namespace Variorum.Collation.Questions;

/// <summary>Brings units of one dimension to one, so that 400 metres and 1.4 kilometres can be compared, and a quarter of an hour and 14 minutes.</summary>
internal static class UnitScale
{
    private static readonly FrozenDictionary<string, (string Base, decimal Factor)> Units = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal)
    {
        ["mm"] = ("m", 0.001m),
        ["cm"] = ("m", 0.01m),
        ["m"] = ("m", 1m),
        ["km"] = ("m", 1000m),
        ["feet"] = ("m", 0.3048m),
        ["ft"] = ("m", 0.3048m),
        ["yards"] = ("m", 0.9144m),
        ["miles"] = ("m", 1609.344m),
        ["mi"] = ("m", 1609.344m),
        ["m2"] = ("m2", 1m),
        ["ha"] = ("m2", 10_000m),
        ["hectares"] = ("m2", 10_000m),
        ["acres"] = ("m2", 4046.86m),
        ["km2"] = ("m2", 1_000_000m),
        ["seconds"] = ("hours", 1m / 3600),
        ["minutes"] = ("hours", 1m / 60),
        ["hours"] = ("hours", 1m),
        ["days"] = ("days", 1m),
        ["weeks"] = ("days", 7m),
        ["fortnights"] = ("days", 14m),
        ["months"] = ("months", 1m),
        ["quarters"] = ("months", 3m),
        ["years"] = ("months", 12m),
        ["decades"] = ("months", 120m),
        ["kg"] = ("kg", 1m),
        ["g"] = ("kg", 0.001m),
        ["t"] = ("kg", 1000m),
        ["tonnes"] = ("kg", 1000m),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What it is measured in, and how much of that one is; the unit itself and 1 where nothing is known.</summary>
    public static (string? Base, decimal Factor) Of(string? unit) => unit is not null && Units.TryGetValue(unit, out var scale) ? scale : (unit, 1m);
}
