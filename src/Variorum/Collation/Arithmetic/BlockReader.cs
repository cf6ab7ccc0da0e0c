using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Finds wholes that stand beside what may be their parts.</summary>
internal static class BlockReader
{
    private const int FewestParts = 2;
    private const int MostParts = 8;

    public static ImmutableArray<Block> Read(ImmutableArray<Passage> passages, IReadOnlyDictionary<SnapshotId, string> texts) =>
        [.. passages.SelectMany(passage => Neighbours(passage.Figures)).Select(pair => Of(pair.Whole, pair.Parts, texts)).OfType<Block>()];

    /// <summary>Each figure with the two to eight behind it, and with as many before it.</summary>
    public static IEnumerable<(Figure Whole, ImmutableArray<Figure> Parts)> Neighbours(ImmutableArray<Figure> figures)
    {
        for (var i = 0; i < figures.Length; i++)
        {
            for (var parts = FewestParts; parts <= MostParts; parts++)
            {
                if (i + parts < figures.Length) yield return (figures[i], figures[(i + 1)..(i + 1 + parts)]);
                if (i - parts >= 0) yield return (figures[i], figures[(i - parts)..i]);
            }
        }
    }

    /// <summary>Null where a part is as large as the whole.</summary>
    public static Block? Of(Figure whole, ImmutableArray<Figure> parts, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        if (parts.Any(part => part.Value >= whole.Value)) return null;
        var (stated, announced) = BreakdownCues.Tell(texts[whole.Quantity.Anchor.Snapshot], whole, parts);
        return new Block(whole, parts, stated, announced);
    }
}
