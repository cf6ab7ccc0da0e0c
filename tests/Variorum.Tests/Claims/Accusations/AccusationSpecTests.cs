using System.Collections.Immutable;
using Variorum.Articles;
using Variorum.Claims.Accusations;
using Variorum.Claims.Accusations.Disputes;
using Variorum.Claims.Attributions;
using Variorum.Claims.Entities;
using Variorum.Claims.Labels;
using Variorum.Claims.Reading;
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
        var (article, entities, attributions, descriptions) = Read(example.Text, Enum.Parse<ArticleForm>(example.Settings.GetValueOrDefault("form", "News")));
        var found = AccusationFinder.Find(article, entities, attributions, descriptions, DisputeFinder.Find(article, entities, attributions))
            .Select(accusation => example.Show(accusation.Anchor.Span.Start, accusation.Anchor.Span.End, $"{accusation.Accuser ?? "-"} > {accusation.Accused}"));
        Assert.Equal(example.Lines, found);
    }

    public static IEnumerable<object[]> AnswerExamples => SpecReader.Rows("accusations.md", "answers");

    [Theory]
    [MemberData(nameof(AnswerExamples))]
    public void The_specification_of_answers_holds(SpecCase example)
    {
        var (article, entities, attributions, descriptions) = Read(example.Text);
        var disputes = DisputeFinder.Find(article, entities, attributions);
        var labels = LabelFinder.Find(article, entities, descriptions, _ => []);
        var accusation = Assert.Single(ReplyFinder.Add(article, entities, attributions, AccusationFinder.Find(article, entities, attributions, descriptions, disputes), labels, disputes));
        var found = accusation.Denials.Select(denial => (denial.Anchor.Span, $"{denial.By} denies"))
            .Concat(accusation.Replies.Select(reply => (reply.Anchor.Span, $"{reply.By} is silent")))
            .OrderBy(answer => answer.Span)
            .Select(answer => example.Show(answer.Span.Start, answer.Span.End, answer.Item2));
        Assert.Equal(example.Lines, found);
    }

    private static (ReadArticle, ArticleEntities, ImmutableArray<Attribution>, ImmutableArray<Description>) Read(string text, ArticleForm form = ArticleForm.News)
    {
        var article = ReadTexts.Read(text, form);
        var entities = EntityFinder.Find(article);
        return (article, entities, AttributionFinder.Find(article, entities), [.. DescriptionFinder.Find(article, entities)]);
    }
}
