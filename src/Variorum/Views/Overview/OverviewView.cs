using Variorum.Views.Questions;
using Variorum.Views.Sources;
using Variorum.Views.Sums;
using Variorum.Views.Wording;

namespace Variorum.Views.Overview;

/// <summary>The first page: what was read, and where there is most to see.</summary>
/// <param name="Matter">What the pile is about: the names that most of its articles and titles print, most first; empty where nothing is named by many.</param>
/// <param name="MostToSee">The first questions in the order of <see cref="QuestionOrder"/>, with their pictures.</param>
/// <param name="Sums">The first figures that add up, and the first stated sums that do not.</param>
/// <param name="Sources">By number of articles, then by alphabet.</param>
public sealed record OverviewView(
    ImmutableArray<string> Matter,
    CasebookCounts Counts,
    string? Period,
    ImmutableArray<QuestionGlance> MostToSee,
    SumsView Sums,
    TimelineView Timeline,
    ImmutableArray<SourceLine> Sources,
    WarningsView Warnings)
{
    /// <summary>How <see cref="Matter"/> is found.</summary>
    public const string MatterStated = "Named after what most of these articles and their titles name.";

    public string Title => Matter.IsEmpty ? "Overview" : Listing.Of(Matter);
}
