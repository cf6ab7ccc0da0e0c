using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>
/// Finds what is told in a unit beside parts that are told without one: "3,846,500 livres, of which 2,291,300 went on fuel and 1,555,200 on crews". What such parts count is easily misread; that they make up
/// the whole is no accident.
/// </summary>
internal static class BareBlocks
{
    private static readonly ImmutableHashSet<string> Magnitudes = ["thousand", "million", "billion", "trillion", "m", "bn", "tn", "of", "it", "them", "which"];

    public static ImmutableArray<Block> Read(ImmutableArray<Figure> figures, IReadOnlyDictionary<SnapshotId, string> texts) =>
    [
        .. figures.GroupBy(figure => (figure.Quantity.Article, figure.Quantity.Sentence))
            .Select(sentence => sentence.OrderBy(figure => figure.Place).ToImmutableArray())
            .Where(sentence => sentence.Any(IsMeasured))
            .SelectMany(BlockReader.Neighbours)
            .Where(pair => IsMeasured(pair.Whole) && AreTold(pair.Whole.Subject, pair.Parts))
            .Select(pair => BlockReader.Of(pair.Whole, [.. pair.Parts.Select(part => part with { Subject = pair.Whole.Subject })], texts))
            .OfType<Block>(),
    ];

    /// <summary>In the whole's unit or in none, and some in none: what all of them are told in is found elsewhere.</summary>
    private static bool AreTold(string subject, ImmutableArray<Figure> parts) => parts.Any(part => part.Subject != subject) && parts.All(part => part.Subject == subject || IsBare(part));

    /// <summary>In money or weight, not in people or things.</summary>
    private static bool IsMeasured(Figure figure) => figure.Quantity.Unit is not null && Subjects.Widened(figure.Subject) != Subjects.Counted;

    /// <summary>No unit stands there, whatever was made of it.</summary>
    private static bool IsBare(Figure figure) => figure.Quantity.Measure == Measure.Count
        && (figure.Quantity.Unit is null || Folding.Fold(figure.Quantity.Quote).Split(' ').All(word => char.IsAsciiDigit(word[0]) || Magnitudes.Contains(word)));
}
