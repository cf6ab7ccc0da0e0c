using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Learned;

public sealed class SurroundingsTests
{
    [Fact]
    public void Words_that_keep_the_same_company_are_nearer_than_others()
    {
        var answers = LearnedGrouperTests.Material(new Figures().Write(
            "Velmora Courier",
            "It tells of [412 count | villages], of [577 count | towns] and of [30 count | missiles]; of [12 count | zzqx].")).Answers;
        var (villages, towns, missiles, unknown) = (answers[0], answers[1], answers[2], answers[3]);
        var gists = new Gists(answers, new WordWeights([]), new WordWeights([]));
        Assert.True(gists.OfHeads(villages, towns) > gists.OfHeads(villages, missiles));
        Assert.Equal(gists.OfPhrases(villages, towns), gists.OfPhrases(towns, villages));
        Assert.Equal(WordMeans.Unknown, gists.OfHeads(villages, unknown));
        Assert.True(gists.OfSentences(villages, missiles) > gists.OfHeads(villages, missiles));
    }

    [Fact]
    public void The_figure_before_is_the_last_of_its_sort_in_the_passage()
    {
        var far = string.Concat(Enumerable.Repeat("Nothing else happened in the town that day. ", 20));
        var answers = LearnedGrouperTests.Material(new Figures().Write(
            "Velmora Courier",
            "The office counts [412 count | homes], at [97600000 money crowns | cost of the homes], and [30 count | schools]. " + far + "There were [12 count | wells].")).Answers;
        var forerunners = new Forerunners(answers);
        Assert.Same(answers[0], forerunners.Before(answers[2]));
        Assert.Null(forerunners.Before(answers[0]));
        Assert.Null(forerunners.Before(answers[3]));
    }
}
