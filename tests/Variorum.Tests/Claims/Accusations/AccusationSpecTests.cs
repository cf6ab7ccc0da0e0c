using Variorum.Claims.Accusations;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
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
        var found = AccusationFinder.Find(article, entities, AttributionFinder.Find(article, entities), [.. DescriptionFinder.Find(article, entities)])
            .Select(accusation => example.Show(accusation.Anchor.Span.Start, accusation.Anchor.Span.End, $"{accusation.Accuser ?? "-"} > {accusation.Accused}"));
        Assert.Equal(example.Lines, found);
    }

    public static IEnumerable<object[]> AnswerExamples => SpecReader.Rows("accusations.md", "answers");

    [Theory]
    [MemberData(nameof(AnswerExamples))]
    public void The_specification_of_answers_holds(SpecCase example)
    {
        var article = ReadTexts.Read(example.Text);
        var entities = EntityFinder.Find(article);
        var attributions = AttributionFinder.Find(article, entities);
        var accusation = Assert.Single(ReplyFinder.Add(article, entities, attributions, AccusationFinder.Find(article, entities, attributions, [.. DescriptionFinder.Find(article, entities)]), []));
        var found = accusation.Denials.Select(denial => (denial.Anchor.Span, $"{denial.By} denies"))
            .Concat(accusation.Replies.Select(reply => (reply.Anchor.Span, $"{reply.By} is silent")))
            .OrderBy(answer => answer.Span)
            .Select(answer => example.Show(answer.Span.Start, answer.Span.End, answer.Item2));
        Assert.Equal(example.Lines, found);
    }
}
