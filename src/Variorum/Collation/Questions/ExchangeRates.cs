namespace Variorum.Collation.Questions;

/// <summary>What sums of one currency are worth in another, as the texts of a pile themselves give one for the other: "674 million dalers (about €270 million)".</summary>
/// <param name="conversions">A sum, and what a text gives for it in another currency.</param>
internal sealed class ExchangeRates(IEnumerable<(Answer Sum, Answer Given)> conversions)
{
    // What rounding the two sums of a conversion does to its rate.
    private const decimal Rounding = 0.02m;

    private readonly ILookup<(string? From, string? To), (Answer Sum, Answer Given)> _conversions = conversions
        .Where(pair => pair.Sum.Family == Family.Money && pair.Sum.Size > 0 && pair.Given.Size > 0)
        .SelectMany(pair => new[] { (From: pair.Sum, To: pair.Given, Pair: pair), (From: pair.Given, To: pair.Sum, Pair: pair) })
        .ToLookup(way => (way.From.Quantity.Unit, way.To.Quantity.Unit), way => way.Pair);

    /// <summary>A conversion by whose rate the two sums are equal, as far as they are told; null where there is none.</summary>
    public (Answer Sum, Answer Given)? Between(Answer a, Answer b)
    {
        if (a.Family != Family.Money || b.Family != Family.Money || a.Quantity.Unit == b.Quantity.Unit || a.IsVague || b.IsVague) return null;
        foreach (var (sum, given) in _conversions[(a.Quantity.Unit, b.Quantity.Unit)])
        {
            var (from, to) = sum.Quantity.Unit == a.Quantity.Unit ? (sum, given) : (given, sum);
            if (AreEqual(a, b, to.Size / from.Size)) return (sum, given);
        }

        return null;
    }

    private static bool AreEqual(Answer a, Answer b, decimal rate) =>
        Reaches(a.Low, rate * (1 - Rounding), b.High) && Reaches(b.Low, (1 - Rounding) / rate, a.High);

    /// <summary>Without overflow, for sums are as large as somebody writes them.</summary>
    private static bool Reaches(decimal low, decimal rate, decimal high) => (double)low * (double)rate <= (double)high;
}
