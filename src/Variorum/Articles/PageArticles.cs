namespace Variorum.Articles;

/// <summary>A page divided into its articles and its furniture.</summary>
/// <param name="Articles">In page order. An embedded document may lie inside the article that frames it; others are disjoint.</param>
/// <param name="Furniture">In page order, disjoint. Every non-blank character of the page is in an article or in furniture.</param>
public sealed record PageArticles(ImmutableArray<Article> Articles, ImmutableArray<Furniture> Furniture, ImmutableArray<string> Warnings);
