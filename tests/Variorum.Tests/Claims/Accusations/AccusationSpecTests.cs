using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Claims.Accusations;

public sealed class AccusationSpecTests
{
    public static IEnumerable<object[]> Examples => SpecReader.Rows("accusations.md", "accusations");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_specification_of_accusations_holds(SpecCase example)
    {
        var article = ReadTexts.Read(example.Text);
        var entities = EntityFinder.Find(article);
        var found = AccusationFinder.Find(article, entities, AttributionFinder.Find(article, entities))
            .Select(accusation => example.Show(accusation.Anchor.Span.Start, accusation.Anchor.Span.End, $"{accusation.Accuser ?? "-"} > {accusation.Accused}"));
        Assert.Equal(example.Lines, found);
    }
}
