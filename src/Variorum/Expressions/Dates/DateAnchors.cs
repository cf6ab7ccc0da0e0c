namespace Variorum.Expressions.Dates;

/// <summary>What a date may be counted from.</summary>
/// <param name="Publication">When the text appeared.</param>
/// <param name="Mentioned">The date that the text mentioned before.</param>
/// <param name="Order">Which figure of "6/1/2018" is the day: see <see cref="DayMonthOrders"/>.</param>
public sealed record DateAnchors(Edtf? Publication, Edtf? Mentioned = null, DayMonthOrder Order = DayMonthOrder.Unknown)
{
    public static DateAnchors None { get; } = new(Publication: null);
}
