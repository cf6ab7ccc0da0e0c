using Variorum.Claims.Quantities.Grammar;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>A figure that has no noun of its own.</summary>
/// <param name="told">With what the rules of grammar make of it.</param>
/// <param name="rule">Which of them did.</param>
internal sealed class OpenFigure(ToldFigure told, CountedRule rule)
{
    public ToldFigure Told => told;

    public CountedRule Rule => rule;

    public QuantitySite Site => told.Site;
}
