using Variorum.Claims.Quantities.Grammar;
using Variorum.Claims.Quantities.Phrases;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Claims.Quantities;

/// <summary>Gives a figure with decimals the unit of the one before: "58.9 kilometres in the north, 46.2 in the south". Nobody counts things in tenths.</summary>
internal sealed class DecimalFigures
{
    /// <summary>How many sentences the unit holds.</summary>
    private const int Reach = 2;

    /// <summary>How much more or less than the figure before one may be that is measured in the same.</summary>
    private const decimal MostTimes = 50;

    private (Unit Unit, decimal Mantissa, decimal Scale, int Sentence)? _last;

    public void Learn(QuantitySite site, int sentence)
    {
        if (site is not { IsMeasured: true, Written: { Per: null, Amount.Value: { } value, Unit: { } unit } }) return;
        var scale = RoundSums.ScaleOf(site) ?? 1;
        if (value / scale is var mantissa && !decimal.IsInteger(mantissa)) _last = (unit, mantissa, scale, sentence);
    }

    /// <summary>The site with the unit, and the millions, of the figure before; null where it has no decimals, or may be anything else.</summary>
    /// <param name="text">The page text, into which the spans point.</param>
    public QuantitySite? Of(QuantitySite site, Argument argument, int sentence, string text)
    {
        if (_last is not { } last || sentence - last.Sentence > Reach || site is not { IsBare: true, Written: { Unit: null, Per: null, Number: { Form: NumberForm.Digits, Amount.Value: { } figure } number } written }) return null;
        if (decimal.IsInteger(figure) || figure > last.Mantissa * MostTimes || figure * MostTimes < last.Mantissa) return null;
        if (argument is { Role: ArgumentRole.Nominal, Case: "of" } || !StandingFigures.IsUnlabelled(site, text)) return null;
        if (last.Scale == 1) return site.In(last.Unit);
        var amount = NumberAmount.Exactly(figure * last.Scale) with { Approximate = written.Amount.Approximate };
        return (site with { Written = written with { Amount = amount, Number = number with { Amount = amount, Form = NumberForm.Mixed } } }).In(last.Unit);
    }
}
