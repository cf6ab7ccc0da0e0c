namespace Variorum.Articles;

/// <summary>The blocks of one article, first to last, both counted in.</summary>
/// <param name="Stamps">The blocks that print its dates.</param>
internal sealed record ArticleRange(int First, int Last, ImmutableArray<int> Stamps);
