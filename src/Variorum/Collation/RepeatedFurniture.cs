using Variorum.Text;

namespace Variorum.Collation;

/// <summary>A paragraph of an article that stands on other pages of the same site as well: an annotation, which moves no span.</summary>
/// <param name="Site">The host of the pages' addresses, or the name that the site gives itself.</param>
/// <param name="Pages">On how many of the site's pages in the pile it stands, this one counted in.</param>
public sealed record RepeatedFurniture(SnapshotId Snapshot, TextSpan Span, string Site, int Pages, int SitePages)
{
    /// <summary>Why it is held to be furniture, in a sentence.</summary>
    public string Explanation => $"The same words stand on {Pages} of the {SitePages} pages from {Site}.";

    public Anchor Anchor => new(Snapshot, Span);
}
