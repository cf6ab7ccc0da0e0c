using Variorum.Views.Articles;

namespace Variorum.Views.Overview;

/// <summary>An article that prints no date.</summary>
/// <param name="Dating">When it was written, as far as its content tells; null where nothing tells.</param>
public sealed record UndatedView(ArticleLine Article, DatingView? Dating);
