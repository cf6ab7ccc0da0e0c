using Variorum.Articles;

namespace Variorum.Views.Articles;

/// <summary>A stretch of an article's page text, shown as one block. Blocks are in page order and disjoint.</summary>
/// <remarks>Together with the blank characters between them they are all that stands between the article's first and last character.</remarks>
public abstract record ArticleBlock(TextSpan Span)
{
    /// <param name="Kind">What part of the article it is.</param>
    /// <param name="Segments">In order and without gaps: together they are the text of the block.</param>
    public sealed record Paragraph(TextSpan Span, ParagraphKind Kind, ImmutableArray<TextSegment> Segments, ImmutableArray<ClaimNote> Notes)
        : ArticleBlock(Span);

    /// <summary>What stands on the page here, but is not of the article.</summary>
    public sealed record Omitted(TextSpan Span, FurnitureReason Reason, string Text) : ArticleBlock(Span);

    /// <summary>Another article that this one frames; it has a page of its own.</summary>
    public sealed record Embedded(TextSpan Span, ArticleLine Article) : ArticleBlock(Span);
}
