using Variorum.Expressions.Numbers;

namespace Variorum.Expressions.Units;

/// <summary>A number with the unit that is written at it.</summary>
/// <param name="Span">Modifiers, currency, figure, unit and rate: "more than US$3.5 billion a year".</param>
/// <param name="Number">The number; of a range with a unit at both ends, the first.</param>
/// <param name="Amount">As in <paramref name="Number"/>, but of the whole range.</param>
/// <param name="Unit">Null where no unit is written: then a noun is counted, see <see cref="CountedNoun"/>.</param>
/// <param name="UnitSpan">Where the unit stands: before or after the figure.</param>
/// <param name="Per">"day" in "300 barrels a day" and in "20 per day"; null where there is none.</param>
public sealed record QuantityExpression(TextSpan Span, NumberExpression Number, NumberAmount Amount, Unit? Unit, TextSpan? UnitSpan, string? Per)
{
    /// <summary>The same, where the text that was read starts elsewhere in another.</summary>
    /// <param name="by">In UTF-16 units.</param>
    public QuantityExpression Shift(int by) => this with
    {
        Span = Span.Shift(by),
        UnitSpan = UnitSpan?.Shift(by),
        Number = Number with
        {
            Span = Number.Span.Shift(by),
            Figure = Number.Figure.Shift(by),
            Modifier = Number.Modifier?.Shift(by),
            PostModifier = Number.PostModifier?.Shift(by),
        },
    };
}
