namespace Variorum.Articles;

/// <summary>The blocks of one article, first to last, both counted in.</summary>
/// <param name="Stamp">The block that prints its date, inside the range or next to it; -1 where there is none.</param>
internal readonly record struct ArticleRange(int First, int Last, int Stamp);
