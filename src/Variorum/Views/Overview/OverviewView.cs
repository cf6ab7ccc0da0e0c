using Variorum.Views.Questions;
using Variorum.Views.Sources;

namespace Variorum.Views.Overview;

/// <summary>The first page: what was read, and where there is most to see.</summary>
/// <param name="MostToSee">The first questions in the order of <see cref="QuestionOrder"/>.</param>
/// <param name="Timeline">Articles by month of publication, or by year where the months are many; earliest first.</param>
/// <param name="Sources">By number of articles, then by alphabet.</param>
public sealed record OverviewView(
    CasebookCounts Counts,
    string? Period,
    ImmutableArray<QuestionLine> MostToSee,
    ImmutableArray<TimelineEntry> Timeline,
    ImmutableArray<SourceLine> Sources,
    ImmutableArray<UnreadFileView> Unread);
