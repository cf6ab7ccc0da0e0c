namespace Variorum.Views.Sums;

/// <summary>The figures that add up, and the stated sums that do not.</summary>
/// <param name="Adding">Those that chance explains least come first.</param>
/// <param name="Failing">In the casebook's order.</param>
public sealed record SumsView(ImmutableArray<SumView> Adding, ImmutableArray<SumView> Failing)
{
    public const string Stated = "What chance explains least comes first.";

    public bool IsEmpty => Adding.IsEmpty && Failing.IsEmpty;
}
