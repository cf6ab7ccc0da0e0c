using System.Globalization;
using Variorum.Claims.Quantities.Grammar;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;

namespace Variorum.Claims.Quantities;

/// <summary>Knows by what the last sum of money was multiplied, for a figure that leaves it out: "The filter was offered for 8.9 million. Now it costs 11.5."</summary>
internal sealed class RoundSums
{
    /// <summary>How many sentences the scale holds.</summary>
    private const int Reach = 2;

    /// <summary>How much more or less than the sum before a figure may be that shares its scale.</summary>
    private const decimal MostTimes = 10;

    private (decimal Value, decimal Scale, int Sentence)? _last;

    public void Learn(QuantitySite site, int sentence)
    {
        if (site.Written.Unit is { Dimension: Dimension.Money } && ScaleOf(site) is { } scale) _last = (site.Written.Number.Amount.Value!.Value, scale, sentence);
    }

    /// <summary>A million of "14.2 million"; null for a figure without such a word.</summary>
    public static decimal? ScaleOf(QuantitySite site)
    {
        if (site.Written.Number is not { Form: NumberForm.Mixed, Amount.Value: { } value } number) return null;
        var digits = new string([.. site.Sentence.Span.Contains(number.Figure) ? site.Sentence.TextOf(number.Figure).TakeWhile(character => char.IsAsciiDigit(character) || character == '.') : []]);
        return decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var mantissa) && mantissa > 0 ? value / mantissa : null;
    }

    /// <summary>The figure with the scale of the sum before; null where it may be anything else.</summary>
    public QuantityExpression? Scaled(QuantitySite site, Argument argument, int sentence)
    {
        if (_last is not { } last || sentence - last.Sentence > Reach || site is not { Noun: null, Written: { Unit: null, Number: { Form: NumberForm.Digits, Amount.Value: { } figure } } written }) return null;
        var value = figure * last.Scale;
        var part = site.Whole is { Upos: "PRON", Lemma: "it" or "which" or "they" or "that" };
        if (part ? value >= last.Value : site.Whole is not null || value > last.Value * MostTimes || value * MostTimes < last.Value || argument is not { Role: ArgumentRole.Patient, Governor.Lemma: "cost" }) return null;
        if (figure >= last.Scale || last.Scale == 1 || written.Per is not null || (!part && decimal.IsInteger(figure))) return null;
        var amount = NumberAmount.Exactly(value) with { Approximate = written.Amount.Approximate };
        return written with { Amount = amount, Number = written.Number with { Amount = amount, Form = NumberForm.Mixed } };
    }
}
