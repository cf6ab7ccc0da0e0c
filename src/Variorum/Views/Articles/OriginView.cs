namespace Variorum.Views.Articles;

/// <summary>That several articles go back to one text.</summary>
/// <param name="Root">What they go back to: an agency, or the article that appeared first.</param>
/// <param name="Because">What shows it, in sentences.</param>
/// <param name="Others">The other articles, in the order of <see cref="ArticleOrder"/>.</param>
public sealed record OriginView(string Root, string Because, ImmutableArray<ArticleLine> Others);
