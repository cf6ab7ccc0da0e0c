using Variorum.Text;
using Variorum.Views.Articles;

namespace Variorum.Views.Questions;

/// <summary>The sentence that makes a claim, with the words that carry it marked.</summary>
/// <param name="Claim">What the page of the article marks; null where it marks nothing.</param>
/// <param name="Position">Where the claim begins in the page text.</param>
/// <param name="ArticlePage">The page of the article, counted from 1, that shows it.</param>
/// <param name="Context">The sentence around the marked words; a very long one is cut.</param>
/// <param name="Voice">Who answers for it, closest speaker first, publisher last.</param>
public sealed record QuotationView(
    Identifier? Claim,
    ArticleLine Article,
    int Position,
    int ArticlePage,
    SentenceInContext Context,
    ImmutableArray<string> Voice);
