using Variorum.Claims.Quantities.Grammar;

namespace Variorum.Claims.Quantities.Learned;

/// <summary>A figure as the rules of grammar read it.</summary>
/// <param name="told">With what they make of it.</param>
/// <param name="rule">Which of them did.</param>
internal sealed class RuledFigure(ToldFigure told, CountedRule rule)
{
    public ToldFigure Told => told;

    public CountedRule Rule => rule;

    public QuantitySite Site => told.Site;
}
