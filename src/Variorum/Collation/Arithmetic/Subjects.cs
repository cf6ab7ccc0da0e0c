using Variorum.Claims;
using Variorum.Claims.Quantities;

namespace Variorum.Collation.Arithmetic;

/// <summary>Tells which quantities may be added to each other.</summary>
internal static class Subjects
{
    public const string Persons = "persons";

    /// <summary>The subject; empty where the words do not tell it, so that the neighbours must; null for what is not added up here.</summary>
    public static string? Of(Quantity quantity) => quantity.Measure switch
    {
        // Spans of time overlap, ages are of different people: their sums mean nothing.
        Measure.Duration or Measure.Age or Measure.Percentage => null,
        Measure.Money => "money " + (quantity.Unit ?? CountedWords.Head(quantity.Counted)),
        Measure.Area or Measure.Distance => "extent " + quantity.Unit,
        Measure.Signatories => "signatories",
        Measure.Count => OfCount(quantity),
        _ => quantity.Unit is null or "persons" or "deaths" or "people" ? Persons : quantity.Unit,
    };

    private static string OfCount(Quantity quantity)
    {
        if (quantity.Unit is { } unit) return unit is "persons" or "deaths" or "people" ? Persons : unit;
        if (quantity.Counted is null) return string.Empty;
        return CountedWords.IsPerson(quantity.Counted) ? Persons : "count " + CountedWords.Head(quantity.Counted);
    }
}
