namespace Variorum.Collation.Arithmetic;

/// <summary>A stated breakdown that does not add up.</summary>
/// <param name="Breaks">The figure of the block that another printing would mend, or null.</param>
/// <param name="MendedBy">That printing, or null.</param>
internal sealed record FailedSum(Block Block, Figure? Breaks, Figure? MendedBy)
{
    /// <summary>The whole less the sum of its parts.</summary>
    public decimal Difference => Block.Whole.Value - Block.Sum;
}
