using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Tests.Specs;
using Xunit;

namespace Variorum.Tests.Claims.Labels;

public sealed class LabelSpecTests
{
    public static IEnumerable<object[]> Examples => SpecReader.Rows("labels.md", "labels");

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_specification_of_labels_holds(SpecCase example)
    {
        var article = ReadTexts.Read(example.Text);
        var entities = EntityFinder.Find(article);
        var found = LabelFinder.Find(article, entities, [.. DescriptionFinder.Find(article, entities)], _ => [])
            .Select(label => example.Show(label.Anchor.Span.Start, label.Anchor.Span.End, $"{label.Polarity.ToString().ToLowerInvariant()} {label.Target}"));
        Assert.Equal(example.Lines, found);
    }
}
