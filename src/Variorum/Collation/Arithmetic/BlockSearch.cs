namespace Variorum.Collation.Arithmetic;

/// <summary>Looks for wholes that stand beside their parts.</summary>
internal static class BlockSearch
{
    public static Search Stated(ImmutableArray<Block> blocks) =>
        Of(["one subject", "total and terms next to each other in one passage", "stated as a breakdown"], blocks.Where(block => block.Stated), _ => true);

    public static Search Beside(ImmutableArray<Block> blocks) => Of(["one subject", "total and terms next to each other in one passage"], blocks, Chance.IsTelling);

    private static Search Of(ImmutableArray<string> restrictions, IEnumerable<Block> blocks, Func<double, bool> counts)
    {
        var chance = new Chance();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var found = new List<(Equation, Operation, double)>();
        foreach (var block in blocks)
        {
            var equation = block.Equation;
            var probability = Chance.Probability(block.Sum, equation.Step);
            if (!counts(probability)) continue;
            if (Totals.OfOneSize(block.Whole.Value, block.Sum) && tried.Add(equation.Key)) chance.Add(probability);
            if (block.Sum == block.Whole.Value && Story.Fits(equation)) found.Add((equation, Operation.Sum, probability));
        }

        return Search.Of(restrictions, found, chance);
    }
}
