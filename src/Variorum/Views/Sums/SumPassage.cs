using Variorum.Views.Articles;

namespace Variorum.Views.Sums;

/// <summary>Sentences of one article, by one voice, that state figures of a sum.</summary>
/// <param name="Voice">Who answers for them, closest speaker first, publisher last.</param>
/// <param name="Sentences">In the order of the page; not empty.</param>
public sealed record SumPassage(ImmutableArray<string> Voice, ArticleLine Article, Text.Identifier Claim, int ArticlePage, ImmutableArray<SumSentence> Sentences);
