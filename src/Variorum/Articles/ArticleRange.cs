using Variorum.Articles.Labels;

namespace Variorum.Articles;

/// <summary>The blocks of one article, first to last, both counted in.</summary>
/// <param name="Stamps">The blocks that print its dates.</param>
internal sealed record ArticleRange(int First, int Last, ImmutableArray<int> Stamps)
{
    /// <summary>What the page says of its article in its fields, it says of this one.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>When it was written, where elements around its words say so: see <see cref="Part.Moment"/>.</summary>
    public (Stamp Stamp, string? Field)? Moment { get; init; }

    public ListedEntry? Listed { get; init; }

    /// <summary>The block with which the text begins: its first paragraph; null where all lines are short.</summary>
    public int? FirstParagraph(PageContext page, BlockLabel[] labels)
    {
        for (var i = First; i <= Last; i++)
        {
            if (labels[i].Kind == BlockKind.Body && page.Shapes[i].IsProse) return i;
        }

        return null;
    }
}
