using Variorum.Claims;
using Variorum.Text;

namespace Variorum.Collation.Arithmetic;

/// <summary>Finds breakdowns that the text states and that do not add up.</summary>
internal static class FailedSumFinder
{
    // Parts that leave more than a tenth open were not meant to be all: "of 300 guests, 120 were women and 40 were children".
    private const decimal MostOpen = 0.1m;

    /// <param name="counted">Blocks of counts of whatever sort: what they mend has not failed.</param>
    public static ImmutableArray<FailedSum> Find(
        ImmutableArray<Block> blocks, ImmutableArray<Block> counted, IReadOnlyDictionary<string, Totals> totals, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var holding = blocks.Concat(counted).Where(block => block.Sum == block.Whole.Value).ToList();
        var explained = holding.Select(block => block.Whole.Place).ToHashSet();
        var siblings = holding.SelectMany(block => block.Parts.SelectMany(part => block.Parts.Select(other => (part.Place, other.Place)))).ToHashSet();
        return
        [
            .. blocks
                .GroupBy(block => block.Whole.Place)
                .OrderBy(group => group.Key)
                .Where(group => !explained.Contains(group.Key))
                .Select(group => Whole(group, texts))
                .OfType<Block>()
                // A part of one sum is no whole of its own neighbours.
                .Where(block => Fails(block) && !block.Parts.Any(part => siblings.Contains((block.Whole.Place, part.Place))))
                .Select(block => Explain(block, totals)),
        ];
    }

    /// <summary>The most parts that the text gives for a whole: in its sentence, or all in the one next to it, or line by line.</summary>
    private static Block? Whole(IEnumerable<Block> blocks, IReadOnlyDictionary<SnapshotId, string> texts)
    {
        var stated = blocks.Where(block => block.Announced && Story.Fits(block.Equation)).OrderByDescending(block => block.Parts.Length).ToList();
        return stated.FirstOrDefault(block => block.Parts.All(part => part.Quantity.Sentence == block.Whole.Quantity.Sentence))
            ?? stated.FirstOrDefault(block => block.Parts.All(part => part.Quantity.Sentence == block.Parts[0].Quantity.Sentence))
            ?? stated.FirstOrDefault(block => IsList(block, texts[block.Whole.Quantity.Anchor.Snapshot]));
    }

    private static bool IsList(Block block, string text) => block.Parts
        .Zip(block.Parts.Skip(1), (before, after) => text[before.Quantity.Anchor.Span.End..Math.Max(before.Quantity.Anchor.Span.End, after.Quantity.Anchor.Span.Start)])
        .All(between => between.Contains('\n', StringComparison.Ordinal));

    private static bool Fails(Block block)
    {
        var difference = Math.Abs(block.Whole.Value - block.Sum);
        return difference > Tolerance(block) && difference <= MostOpen * block.Whole.Value;
    }

    /// <summary>How far rounding can carry a sum: half a step for every figure that is told only about.</summary>
    private static decimal Tolerance(Block block) =>
        block.Parts.Prepend(block.Whole).Where(figure => figure.Quantity.Amount.Approximate || figure.Step > 1).Sum(figure => figure.Step) / 2;

    private static FailedSum Explain(Block block, IReadOnlyDictionary<string, Totals> totals)
    {
        var difference = block.Whole.Value - block.Sum;
        var mends = block.Parts.Select(part => (Figure: part, Needed: part.Value + difference)).Prepend((Figure: block.Whole, Needed: block.Sum))
            .Select(pair => (pair.Figure, Other: totals[block.Whole.Subject].Printings(pair.Needed).FirstOrDefault(other => SameKind(pair.Figure, other) && other.Place != pair.Figure.Place)))
            .Where(pair => pair.Other is not null)
            .ToList();
        // Where two figures could be the wrong one, nothing tells which.
        return mends.Count == 1 ? new FailedSum(block, mends[0].Figure, mends[0].Other) : new FailedSum(block, null, null);
    }

    private static bool SameKind(Figure a, Figure b) =>
        a.Quantity.Measure == b.Quantity.Measure || a.Quantity.Measure == Measure.Count || b.Quantity.Measure == Measure.Count;
}
