using Variorum.Claims.Quantities;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Claims.Quantities;

public class QuantitySpecTests
{
    private static readonly string[] Files = ["counts.md", "counts-money.md", "counts-time.md", "counts-places.md", "counts-changes.md", "counts-lists.md", "counts-people.md"];

    public static IEnumerable<object[]> Cases => Files.SelectMany(file => SpecReader.Rows(file, "counts"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_figure_counts_is_told_as_the_specification_says(SpecCase example)
    {
        var found = ReadText.Quantities(example.Text, example.Settings.GetValueOrDefault("published"))
            .Select(quantity => example.Show(quantity.Anchor.Span.Start, quantity.Anchor.Span.End, Say(quantity)));
        Assert.Equal(example.Lines, found);
    }

    private static string Say(Quantity quantity)
    {
        var words = new[]
        {
            quantity.Measure.ToString().ToLowerInvariant(),
            quantity.Counted ?? "-",
            quantity.Place is { } place ? $"in {place}" : null,
            quantity.AsOf is { } time ? $"at {time}" : null,
            quantity.Change is { } change ? change.ToString().ToLowerInvariant() : null,
        };
        return string.Join(" | ", words.OfType<string>());
    }
}
