using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>What the first half of the way makes of one snapshot: a function of its bytes, the settings and the models alone.</summary>
/// <remarks>It is what is cached. The page's blocks and the analysed sentences do not outlive it.</remarks>
public sealed record SnapshotAnalysis(
    SnapshotId Snapshot,
    long Bytes,
    string MediaType,
    string Reader,
    string Text,
    ImmutableArray<Article> Articles,
    ImmutableArray<Furniture> Furniture,
    SnapshotClaims Claims,
    ImmutableArray<string> Warnings)
{
    /// <summary>The site that the page is from, or null where it does not say.</summary>
    public string? Site { get; init; }
}
