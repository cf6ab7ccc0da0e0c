using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Questions;

/// <summary>The claims that answer the same question, as readings.</summary>
/// <param name="Text">The question in words.</param>
/// <param name="Counted">What is counted; null where no text says so.</param>
/// <param name="Readings">By value, lowest first.</param>
public sealed record Question(
    Identifier Id,
    string Text,
    ImmutableArray<Measure> Measures,
    string? Counted,
    string? Place,
    ImmutableArray<Reading> Readings,
    ImmutableArray<ReadingRelation> Relations);
