using Variorum.Articles;
using Variorum.Collation.Dating;

namespace Variorum.Collation;

/// <summary>An article as the casebook shows it: what the page shows, and what collation and the user add.</summary>
/// <param name="Article">With what the user's source list says in place of what was inferred.</param>
/// <param name="Given">The fields that the source list gave, in alphabetical order: <c>address</c>, <c>outlet</c>, <c>published</c>.</param>
/// <param name="Address">Where the document was found, or null.</param>
/// <param name="Relevance">From 0 to 1: how far it belongs to the matter of the pile.</param>
public sealed record CollatedArticle(Article Article, ImmutableArray<string> Given, string? Address, decimal Relevance)
{
    /// <summary>When it was written, where the page prints no date.</summary>
    public ArticleDating Dating { get; init; } = ArticleDating.Unknown;
}
