using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>
/// Finds what is told in a unit beside parts that are told without one: "3,846,500 livres, of which 2,291,300 went on fuel and 1,555,200 on crews". What such parts count is easily misread; that they make up
/// the whole is no accident.
/// </summary>
internal static class BareBlocks
{
    private const int FewestParts = 2;
    private const int MostParts = 8;

    private static readonly ImmutableHashSet<string> Magnitudes = ["thousand", "million", "billion", "trillion", "m", "bn", "tn", "of", "it", "them", "which"];

    public static ImmutableArray<Block> Read(ImmutableArray<Figure> figures, IReadOnlyDictionary<SnapshotId, string> texts) =>
        [.. figures.GroupBy(figure => (figure.Quantity.Article, figure.Quantity.Sentence)).Where(sentence => sentence.Count() > FewestParts).SelectMany(sentence => Blocks([.. sentence.OrderBy(figure => figure.Place)], texts))];

    private static IEnumerable<Block> Blocks(ImmutableArray<Figure> figures, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            if (!IsMeasured(figures[i])) continue;
            for (var parts = FewestParts; parts <= MostParts; parts++)
            {
                if (i + parts < figures.Length && Of(figures[i], figures[(i + 1)..(i + 1 + parts)], texts) is { } after) yield return after;
                if (i >= parts && Of(figures[i], figures[(i - parts)..i], texts) is { } before) yield return before;
            }
        }
    }

    private static Block? Of(Figure whole, ImmutableArray<Figure> parts, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        if (parts.All(part => part.Subject == whole.Subject) || parts.Any(part => part.Value >= whole.Value || (part.Subject != whole.Subject && !IsBare(part)))) return null;
        ImmutableArray<Figure> measured = [.. parts.Select(part => part with { Subject = whole.Subject })];
        var (stated, announced) = BreakdownCues.Tell(texts[whole.Quantity.Anchor.Snapshot], whole, measured);
        return new Block(whole, measured, stated, announced);
    }

    /// <summary>In money or weight, not in people or things.</summary>
    private static bool IsMeasured(Figure figure) => figure.Quantity.Unit is not null && Subjects.Widened(figure.Subject) != Subjects.Counted;

    /// <summary>No unit stands there, whatever was made of it.</summary>
    private static bool IsBare(Figure figure) => figure.Quantity.Measure == Measure.Count
        && (figure.Quantity.Unit is null || Folding.Fold(figure.Quantity.Quote).Split(' ').All(word => char.IsAsciiDigit(word[0]) || Magnitudes.Contains(word)));
}
