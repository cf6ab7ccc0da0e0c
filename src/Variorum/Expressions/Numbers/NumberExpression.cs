namespace Variorum.Expressions.Numbers;

/// <summary>A number as it is written.</summary>
/// <param name="Span">The number with its modifiers: "more than 3,000", "4,000-plus".</param>
/// <param name="Figure">The number alone: "3,000", "200 to 300".</param>
/// <param name="Modifier">The words before the figure that bound or blur it, null where there are none.</param>
/// <param name="PostModifier">The words or signs after the figure that bound or blur it: "+", "or more".</param>
public sealed record NumberExpression(
    TextSpan Span,
    TextSpan Figure,
    TextSpan? Modifier,
    TextSpan? PostModifier,
    NumberAmount Amount,
    NumberForm Form,
    NumberRole Role)
{
    /// <summary>True where it counts or measures something.</summary>
    public bool Counts => Role is NumberRole.Cardinal or NumberRole.Indefinite;

    /// <summary>The one figure that stands for it: its value, else its lower, else its upper bound.</summary>
    public decimal? Figured => Amount.Value ?? Amount.Min ?? Amount.Max;
}
