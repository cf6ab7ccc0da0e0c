using Variorum.Claims;
using Variorum.Claims.Quantities;
using Variorum.Expressions.Dates;

namespace Variorum.Collation.Questions;

/// <summary>A quantity as an answer that may be compared: what it counts, where and when, in words that can be matched.</summary>
/// <param name="Family">Measures of one family answer one question.</param>
/// <param name="Subject">Unit and sort of thing: only answers with one subject are compared.</param>
/// <param name="Head">The head noun of what is counted; empty where nothing is said.</param>
/// <param name="Words">The content words of what is counted.</param>
/// <param name="Place">The words of the place; empty where none is said.</param>
/// <param name="Time">What the figure is about, in days; null where it is not said.</param>
/// <param name="Low">The lowest value that its words allow.</param>
/// <param name="High">The highest value that its words allow.</param>
internal sealed record Answer(
    Quantity Quantity,
    Family Family,
    string Subject,
    string Head,
    ImmutableHashSet<string> Words,
    ImmutableHashSet<string> Place,
    Edtf? Time,
    decimal Low,
    decimal High)
{
    /// <summary>The words that not every third answer of the pile has: the name of the ship that it is all about tells nothing.</summary>
    public ImmutableHashSet<string> Telling { get; init; } = Words;

    public const string Percent = "percent";

    public Measure Measure => Quantity.Measure;

    public bool IsPercentage => Quantity.Unit == Percent;

    /// <summary>The figure itself, or the bound.</summary>
    public decimal Size => Quantity.Amount is var amount ? amount.Value ?? (amount.Min is { } min && amount.Max is { } max ? (min + max) / 2 : amount.Min ?? amount.Max ?? 0) : 0;
}
