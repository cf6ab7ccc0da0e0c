using Variorum.Claims.Entities;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Claims.Entities;

public sealed class EntitySpecTests
{
    public static IEnumerable<object[]> Examples => SpecReader.Rows("entities.md", "entities");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_specification_of_entities_holds(SpecCase example)
    {
        var entities = EntityFinder.Find(ReadTexts.Read(example.Text));
        var found = entities.Mentions.Select(mention => example.Show(
            mention.Anchor.Span.Start, mention.Anchor.Span.End, $"{mention.Form.ToString().ToLowerInvariant()} {entities[mention.Entity].Name}"));
        Assert.Equal(example.Lines, found);
    }
}
