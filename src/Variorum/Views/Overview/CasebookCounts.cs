namespace Variorum.Views.Overview;

/// <summary>How much there is of everything.</summary>
/// <param name="Files">Names of files that were read; the same bytes under two names are two files and one snapshot.</param>
/// <param name="Undated">Articles without a date of publication.</param>
/// <param name="Warnings">All that the reader is warned of, the files that could not be read not among them.</param>
public sealed record CasebookCounts(
    int Files, int Snapshots, int Articles, int Undated, int Sources, int Quantities, int Dates, int Questions, int Conflicts, int Unread, int Warnings);
