using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Learned;

public sealed class RelationFinderTests
{
    [Theory]
    [InlineData(RelationKind.Conflict, RelationKind.Conflict)]
    [InlineData(RelationKind.DifferentScope, RelationKind.DifferentScope)]
    public void What_is_learned_decides_where_the_rules_find_nothing(RelationKind learned, RelationKind expected) =>
        Assert.Equal(expected, Relate(TwoPapers("houses in Orla", "houses in Orla"), Sure(learned)).Kind);

    [Fact]
    public void What_a_text_says_is_believed_whatever_was_learned() =>
        Assert.Equal(RelationKind.DifferentScope, Relate(TwoPapers("registered houses in Orla", "houses in Orla"), Sure(RelationKind.Conflict)).Kind);

    [Fact]
    public void Nothing_is_told_for_which_the_pile_gives_no_reason() =>
        Assert.Equal(RelationKind.Conflict, Relate(TwoPapers("houses in Orla", "houses in Orla"), Sure(RelationKind.Superseded)).Kind);

    [Fact]
    public void The_later_figure_takes_the_place_of_the_earlier_with_its_days()
    {
        var relation = Relate(TwoPapers("houses in Orla | Orla | 2031-03-02", "houses in Orla | Orla | 2031-03-03"), Sure(RelationKind.Superseded));
        Assert.Equal(RelationKind.Superseded, relation.Kind);
        Assert.Contains("2 March 2031; 3 March 2031", relation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_of_two_days_does_not_say_that_nothing_tells_of_another_time()
    {
        var relation = Relate(TwoPapers("houses in Orla | Orla | 2031-03-02", "houses in Orla | Orla | 2031-03-12"), Sure(RelationKind.Conflict));
        Assert.Equal(RelationKind.Conflict, relation.Kind);
        Assert.Contains("2 March 2031; 12 March 2031", relation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_are_believed_where_what_was_learned_is_hardly_surer()
    {
        var unsure = Trees(kind => kind is RelationKind.DifferentScope ? 0.2f : 0);
        Assert.Equal(RelationKind.Conflict, unsure.Ranked(new float[RelationFeatures.Names.Length], RelationKind.Conflict)[0]);
        Assert.Equal(RelationKind.DifferentScope, unsure.Ranked(new float[RelationFeatures.Names.Length], RelationKind.NotComparable)[0]);
    }

    [Fact]
    public void What_may_well_count_two_things_is_no_conflict()
    {
        var relation = Relate(TwoPapers("houses in Orla", "houses in Orla"), Sure(RelationKind.Conflict), sameThing: -1);
        Assert.Equal(RelationKind.NotComparable, relation.Kind);
        Assert.Contains("not sure that both count the same thing", relation.Reason, StringComparison.Ordinal);
        Assert.Equal(RelationKind.DifferentScope, Relate(TwoPapers("houses in Orla", "houses in Orla"), Sure(RelationKind.DifferentScope), sameThing: -9).Kind);
    }

    [Fact]
    public void Features_of_one_thing_are_all_written()
    {
        var material = LearnedGrouperTests.Material(TwoPapers("houses in Orla", "houses in Orla | Orla | 2031-03-02"));
        var readings = ReadingFinder.Find(Assert.Single(material.Ruled));
        var (first, second, a, b, ruling) = Assert.Single(material.Relations.Rulings(readings));
        var (relation, features) = (new float[RelationFeatures.Names.Length], Enumerable.Repeat(float.NaN, SameThing.Names.Length).ToArray());
        material.Relations.Features.Write(a, b, ruling, relation);
        SameThing.Write(new ReadingLikelihoods(material.Pairs, QuestionModel.Load().Pairs, readings), first, second, relation, features);
        Assert.DoesNotContain(features, float.IsNaN);
    }

    [Fact]
    public void Features_are_all_written()
    {
        var material = LearnedGrouperTests.Material(TwoPapers("houses in Orla", "houses in Orla | Orla | 2031-03-02"));
        var (_, _, a, b, ruling) = Assert.Single(material.Relations.Rulings(ReadingFinder.Find(Assert.Single(material.Ruled))));
        var features = Enumerable.Repeat(float.NaN, RelationFeatures.Names.Length).ToArray();
        material.Relations.Features.Write(a, b, ruling, features);
        Assert.DoesNotContain(features, float.IsNaN);
    }

    private static Figures TwoPapers(string one, string other) => new Figures()
        .Write("Velmora Courier", $"The one says [2847 count | {one}].")
        .Write("Harbour Gazette", $"The other says [3100 count | {other}].");

    private static ReadingRelation Relate(Figures pile, RelationTrees kinds, float sameThing = 9)
    {
        var learned = new LearnedRelations(kinds, new SameThing(BoostedTrees.Of(SameThing.Names.Length, sameThing, []), new BoostedPairs(BoostedTrees.Of(PairFeatures.Names.Length, 0, []))));
        var material = LearnedGrouperTests.Material(pile);
        return Assert.Single(material.Relations.Find(ReadingFinder.Find(new AnswerGroup(material.Answers, [])), learned));
    }

    private static RelationTrees Sure(RelationKind of) => Trees(kind => kind == of ? 9 : 0);

    /// <summary>Trees that say the same of everything.</summary>
    private static RelationTrees Trees(Func<RelationKind, float> logOdds) =>
        new([.. RelationTrees.Kinds.Select(kind => BoostedTrees.Of(RelationFeatures.Names.Length, logOdds(kind), []))]);
}
