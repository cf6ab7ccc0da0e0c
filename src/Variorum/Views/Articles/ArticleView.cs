using Variorum.Text;

namespace Variorum.Views.Articles;

/// <summary>An article with all that its pages show.</summary>
/// <param name="Files">Every name of the file that it stands in, with what became of it.</param>
/// <param name="PublishedBecause">The words that show the date, or null.</param>
/// <param name="Given">What the user's source list gave in place of what was read, in words.</param>
/// <param name="Pages">The blocks of each page, in page order; never empty.</param>
public sealed record ArticleView(
    ArticleLine Line,
    SnapshotId Snapshot,
    ImmutableArray<FileName> Files,
    string? Byline,
    string? PublishedBecause,
    ImmutableArray<CreditView> Credits,
    ImmutableArray<string> Given,
    decimal Relevance,
    ImmutableArray<string> Warnings,
    ImmutableArray<ImmutableArray<ArticleBlock>> Pages)
{
    /// <summary>When it was written, where no date is printed and its content tells something; else null.</summary>
    public DatingView? Dating { get; init; }

    /// <summary>The articles that are one text with it.</summary>
    public ImmutableArray<OriginView> Origins { get; init; } = [];
}
