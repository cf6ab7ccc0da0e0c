using Variorum.Views.Articles;

namespace Variorum.Views.Overview;

/// <summary>What was published in a month or a year.</summary>
/// <param name="Articles">The first of them, by date; <paramref name="Count"/> says how many there are.</param>
public sealed record TimelineEntry(string Period, int Count, ImmutableArray<ArticleLine> Articles);
