using Variorum.Views.Overview;
using Variorum.Views.Questions;
using Variorum.Views.Sums;

namespace Variorum.Views;

/// <summary>What the terminal says after a run: it fits one screen.</summary>
/// <param name="Matter">As in <see cref="OverviewView.Matter"/>.</param>
/// <param name="Unread">The first files that could not be read; <see cref="CasebookCounts.Unread"/> says how many there are.</param>
/// <param name="MostToSee">At most five questions, in the order of <see cref="QuestionOrder"/>.</param>
/// <param name="Sums">At most five figures that add up, and at most five stated sums that do not.</param>
public sealed record SummaryView(
    ImmutableArray<string> Matter, CasebookCounts Counts, string? Period, ImmutableArray<UnreadFileView> Unread, ImmutableArray<QuestionLine> MostToSee, SumsView Sums);
