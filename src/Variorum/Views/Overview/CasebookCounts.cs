using Variorum.Views.Wording;

namespace Variorum.Views.Overview;

/// <summary>How much there is of everything.</summary>
/// <param name="Files">Names of files that were read; the same bytes under two names are two files and one snapshot.</param>
/// <param name="Undated">Articles without a date of publication.</param>
/// <param name="Sums">Figures that add up, those that follow from others left out.</param>
/// <param name="FailedSums">Stated sums that do not add up.</param>
/// <param name="Answered">Accusations to which something in the pile replies.</param>
/// <param name="Warnings">All that the reader is warned of, the files that could not be read not among them.</param>
public sealed record CasebookCounts(
    int Files,
    int Snapshots,
    int Articles,
    int Undated,
    int Sources,
    int Quantities,
    int Dates,
    int Questions,
    int Conflicts,
    int Sums,
    int FailedSums,
    int Accusations,
    int Answered,
    int Unread,
    int Warnings)
{
    /// <summary>"26 articles from 9 sources", "1 article that names no source".</summary>
    public string ArticlesInWords() => Sources == 0 && Articles > 0
        ? Plural.Of(Articles, "article that names no source", "articles that name no source")
        : Plural.Of(Articles, "article") + (Sources > 0 ? $" from {Plural.Of(Sources, "source")}" : "");
}
