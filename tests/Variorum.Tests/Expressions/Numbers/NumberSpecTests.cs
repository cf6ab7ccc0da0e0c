using System.Globalization;
using Variorum.Expressions.Numbers;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Expressions.Numbers;

public class NumberSpecTests
{
    public static IEnumerable<object[]> Cases => SpecReader.Rows("numbers.md", "numbers").Concat(SpecReader.Rows("ranges.md", "numbers"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Numbers_are_read_as_the_specification_says(SpecCase example)
    {
        var found = NumberFinder.Find(example.Text).Select(number => example.Show(number.Span.Start, number.Span.End, Say(number)));
        Assert.Equal(example.Lines, found);
    }

    private static string Say(NumberExpression number)
    {
        if (!number.Counts || number.Role == NumberRole.Indefinite)
            return number.Role == NumberRole.Ordinal ? $"ordinal {number.Amount.Value}" : number.Role.ToString().ToLowerInvariant();
        var parts = new[] { Part("value", number.Amount.Value), Part("min", number.Amount.Min), Part("max", number.Amount.Max), number.Amount.Approximate ? "approximate" : null };
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string? Part(string name, decimal? value) =>
        value is { } number ? $"{name} {Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture)}" : null;
}
