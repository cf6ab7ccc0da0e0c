using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Finds wholes that stand beside what may be their parts.</summary>
internal static class BlockReader
{
    private const int FewestParts = 2;
    private const int MostParts = 8;

    public static ImmutableArray<Block> Read(ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts) =>
        [.. passages.SelectMany(passage => Blocks(passage.Figures, texts))];

    private static IEnumerable<Block> Blocks(ImmutableArray<Figure> figures, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            for (var parts = FewestParts; parts <= MostParts; parts++)
            {
                if (i + parts < figures.Length && Of(figures[i], figures[(i + 1)..(i + 1 + parts)], texts) is { } after) yield return after;
                if (i - parts >= 0 && Of(figures[i], figures[(i - parts)..i], texts) is { } before) yield return before;
            }
        }
    }

    private static Block? Of(Figure whole, ImmutableArray<Figure> parts, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        if (parts.Any(part => part.Value >= whole.Value)) return null;
        var (stated, announced) = BreakdownCues.Tell(texts[whole.Quantity.Anchor.Snapshot], whole, parts);
        return new Block(whole, parts, stated, announced);
    }
}
