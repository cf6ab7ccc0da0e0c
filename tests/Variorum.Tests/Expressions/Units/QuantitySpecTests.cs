using System.Globalization;
using Variorum.Expressions;
using Variorum.Expressions.Numbers;
using Variorum.Expressions.Units;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Expressions.Units;

public class QuantitySpecTests
{
    public static IEnumerable<object[]> Cases => SpecReader.Rows("units.md", "quantities");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quantities_are_read_as_the_specification_says(SpecCase example)
    {
        var found = QuantityFinder.Find(example.Text).Select(quantity => example.Show(quantity.Span.Start, quantity.Span.End, Say(example.Text, quantity)));
        Assert.Equal(example.Lines, found);
    }

    private static string Say(string text, QuantityExpression quantity)
    {
        var noun = quantity.Unit is null ? CountedNoun.After(text, quantity.Span)?.Of(text) : null;
        return $"{Amount(quantity.Amount)} {quantity.Unit?.Code ?? "-"}{(noun is null ? "" : " " + noun)}";
    }

    private static string Amount(NumberAmount amount) => amount.Value is { } value ? Plain(value) : $"{Plain(amount.Min)}..{Plain(amount.Max)}";

    private static string Plain(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
