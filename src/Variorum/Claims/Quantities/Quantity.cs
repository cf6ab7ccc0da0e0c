using Variorum.Text;

namespace Variorum.Claims.Quantities;

/// <summary>A figure that the text states.</summary>
/// <param name="Quote">Approximator, number, modifiers and head noun, as written.</param>
/// <param name="Sentence">The sentence that states it, in the page text.</param>
/// <param name="Unit">Normalised: <c>persons</c>, <c>USD</c>, <c>km2</c>; null where none is written.</param>
/// <param name="Counted">What is counted, as a noun phrase; null where it could not be told.</param>
/// <param name="AsOf">EDTF: the time that the figure is about; null where it could not be told.</param>
/// <param name="Voice">Who answers for it, closest speaker first, publisher last.</param>
public sealed record Quantity(
    Identifier Id,
    Identifier Article,
    Anchor Anchor,
    string Quote,
    TextSpan Sentence,
    Amount Amount,
    string? Unit,
    string? Counted,
    Measure Measure,
    string? Place,
    string? AsOf,
    Change? Change,
    ImmutableArray<string> Voice)
{
    /// <summary>The innermost attribution that contains it, or null.</summary>
    public Identifier? Attribution { get; init; }

    /// <summary>The event that it tells of, or null.</summary>
    public Identifier? Event { get; init; }

    /// <summary>What the grammar alone would have it count, where that was doubted; empty where the grammar does not say. Never to be shown.</summary>
    public string? Supposed { get; init; }

    /// <summary>What is counted, with all that the clause says of it, be it so, planned or denied: "jobs that will go". For asking only, for it is no claim; null where nothing plain is said.</summary>
    public string? Asked { get; init; }

    /// <summary>By which words it is compared with others: a doubtful reading still tells what a figure may be about.</summary>
    public string? Comparable() => Supposed is null ? Counted : Supposed.Length > 0 ? Supposed : null;
}
