using Variorum.Claims.Quantities;
using Variorum.Collation.Arithmetic;
using Variorum.Text;

namespace Variorum.Collation.Dating;

/// <summary>The figures of a pile, by where they stand and by their value.</summary>
internal sealed class StatedFigures(ImmutableArray<Quantity> quantities)
{
    // Two texts have "70.2 per cent" in common by chance far more rarely than "4,500".
    private const int TellingDigits = 3;
    private readonly ILookup<Identifier, Quantity> _byArticle = Exact(quantities).ToLookup(quantity => quantity.Article);
    private readonly ILookup<decimal, Quantity> _byValue = Exact(quantities).ToLookup(quantity => quantity.Amount.Value!.Value);
    private readonly ILookup<(SnapshotId, TextSpan), decimal> _bySentence = Exact(quantities).ToLookup(quantity => (quantity.Anchor.Snapshot, quantity.Sentence), quantity => quantity.Amount.Value!.Value);

    public static bool IsTelling(decimal value) => Roundness.DigitsOf(value) >= TellingDigits;

    public IEnumerable<Quantity> Of(Identifier article) => _byArticle[article];

    public IEnumerable<Quantity> Printings(decimal value) => _byValue[value];

    public ImmutableHashSet<decimal> In(SnapshotId snapshot, TextSpan sentence) => [.. _bySentence[(snapshot, sentence)]];

    private static IEnumerable<Quantity> Exact(ImmutableArray<Quantity> quantities) => quantities.Where(quantity => quantity.Amount.Value is not null);
}
