using Variorum.Views.Questions;
using Variorum.Views.Sources;
using Variorum.Views.Sums;

namespace Variorum.Views.Overview;

/// <summary>The first page: what was read, and where there is most to see.</summary>
/// <param name="MostToSee">The first questions in the order of <see cref="QuestionOrder"/>.</param>
/// <param name="Sums">The first figures that add up, and the first stated sums that do not.</param>
/// <param name="Sources">By number of articles, then by alphabet.</param>
public sealed record OverviewView(
    CasebookCounts Counts,
    string? Period,
    ImmutableArray<QuestionLine> MostToSee,
    SumsView Sums,
    TimelineView Timeline,
    ImmutableArray<SourceLine> Sources,
    WarningsView Warnings);
