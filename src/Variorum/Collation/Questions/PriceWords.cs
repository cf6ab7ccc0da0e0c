using Variorum.Language.Semantics;

namespace Variorum.Collation.Questions;

/// <summary>Words that make a sum a price: what is asked, offered or paid for a thing, in whatever words, is compared by the thing.</summary>
internal static class PriceWords
{
    private static readonly ImmutableHashSet<string> Prices = ["price", "cost", "fee", "fare", "rent", "bill", "charge", "quotation"];
    private static readonly ImmutableHashSet<string> Asking = ["offered", "asked", "sold", "bought", "quoted", "charged", "priced"];
    private static readonly ImmutableHashSet<string> Sums = ["sum", "amount", "money", "estimate", "estimated", "total"];

    /// <summary>What somebody asked or was asked: a price named on one occasion, which any other price of the thing may be held against.</summary>
    public static bool AreOffer(ImmutableHashSet<string> words) => words.Overlaps(Asking);

    /// <summary>The nouns for what it buys; empty where the words name no price.</summary>
    public static ImmutableHashSet<string> BoughtBy(ImmutableHashSet<string> words) => words.Any(word => Prices.Contains(word) || Asking.Contains(word))
        ? [.. words.Where(word => !Prices.Contains(word) && !Asking.Contains(word) && !Sums.Contains(word) && !SemanticLexicon.Load().ClassesOfNoun(word).IsEmpty && !SemanticLexicon.Load().IsNoun(word, SemanticClass.MonetaryUnit, 2))]
        : [];
}
