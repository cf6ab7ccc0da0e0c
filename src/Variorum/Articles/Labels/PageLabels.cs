namespace Variorum.Articles.Labels;

/// <summary>What the blocks of a page are.</summary>
/// <param name="Blocks">One for each block.</param>
/// <param name="Parts">The articles of the page in page order, where its elements divide it; else none, and stamps and headings tell.</param>
internal sealed record PageLabels(PageContext Context, BlockLabel[] Blocks, ImmutableArray<Part> Parts);
