using Variorum.Views.Plots;
using Variorum.Views.Sums;

namespace Variorum.Views.Questions;

/// <summary>A question with all that its pages show.</summary>
/// <param name="Measures">In words, in the casebook's order.</param>
/// <param name="Unit">Null where its figures are in several units, and where none is told.</param>
/// <param name="Readings">Lowest figure first.</param>
/// <param name="Relations">Open conflicts first, then replaced figures, dates, scopes, agreements, and what cannot be compared; then by reading.</param>
/// <param name="Sources">The sources that answer, by alphabet.</param>
/// <param name="Sums">The sums in which one of its figures is a term or the total.</param>
/// <param name="Silent">The sources of the pile in which no answer was found, by alphabet.</param>
public sealed record QuestionView(
    QuestionLine Line,
    string? Counted,
    string? Place,
    ImmutableArray<string> Measures,
    string? Unit,
    ImmutableArray<ReadingView> Readings,
    ImmutableArray<RelationView> Relations,
    ImmutableArray<LetteredSource> Sources,
    ImmutableArray<LetteredSource> Silent,
    PlotView Plot,
    SumsView Sums);
