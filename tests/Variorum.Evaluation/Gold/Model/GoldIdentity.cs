namespace Variorum.Evaluation.Gold.Model;

/// <summary>Figures that add up, or that are stated to and do not.</summary>
public sealed record GoldIdentity(string Text, GoldTerm Total, ImmutableArray<GoldTerm> Terms, bool Derived, bool Holds)
{
    /// <summary>The total is the share of the second term in percents that the first gives.</summary>
    public bool IsShare { get; init; }
}
