using System.Collections.Immutable;
using Variorum.Claims;
using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Collation.Questions.Learned;

public sealed class LearnedGrouperTests
{
    private const string Sentence = "The harbour office counted [2847 population | settlers in Camp Orla | Camp Orla] settlers in the camp before the winter.";

    [Fact]
    public void One_sentence_in_two_papers_is_one_question() =>
        Assert.Equal(2, Answers(Assert.Single(Group(new Figures().Write("Velmora Courier", Sentence).Write("Harbour Gazette", Sentence)))).Count);

    [Fact]
    public void Who_counts_the_same_people_answers_one_question_and_who_counts_money_another()
    {
        var groups = Group(new Figures()
            .Write("Velmora Courier", Sentence + " The camp has cost [61400000 money crowns | cost of the camp] crowns.")
            .Write("Harbour Gazette", "No: [3100 population | settlers in Camp Orla | Camp Orla] settlers are in the camp.")
            .Write("Orsk Telegraph", "For the camp [61400000 money crowns | cost of the camp] crowns were spent."));
        Assert.Equal(2, groups.Length);
        Assert.Contains(groups, group => Answers(group).Select(answer => answer.Quantity.Amount.Value).Order().SequenceEqual([2847m, 3100m]));
        Assert.Contains(groups, group => Answers(group).All(answer => answer.Family == Family.Money));
    }

    [Fact]
    public void A_figure_that_nothing_is_said_of_joins_its_like_by_value_and_sentence()
    {
        var group = Assert.Single(Group(new Figures()
            .Write("Velmora Courier", "The register of the quarter names [4386 population | persons in the register] persons who lived there.")
            .Write("Harbour Gazette", "Of the quarter the register names [4386 count | -], and they lived there.")));
        Assert.Equal(2, Answers(group).Count);
    }

    [Fact]
    public void That_two_speak_of_thousands_does_not_say_that_they_are_the_same()
    {
        var figures = new Figures()
            .Write("Velmora Courier", "The quarter mourns [2000.. deaths | people killed by the flood] people.")
            .Write("Harbour Gazette", "In the quarter [2000.. deaths | soldiers killed at the bridge] soldiers fell.");
        var likely = new LearnedGrouper(Always(PairFeatures.Names.Length, 0.5f), Always(FigureFeatures.Names.Length, 0.5f));
        Assert.Single(likely.Group(figures.Material([])));
        Assert.Empty(likely.Group(figures.Material([], figures.Quantities.Select(quantity => quantity with { Quote = "thousands" }))));
    }

    [Fact]
    public void Fourteen_days_and_fourteen_months_are_not_one_figure() => Assert.Empty(Group(new Figures()
        .Write("Velmora Courier", "The clearance of the quarter took [14 duration months | clearance of the quarter] in all.")
        .Write("Harbour Gazette", "The clearance of the quarter took [14 duration days | clearance of the quarter] in all.")));

    [Fact]
    public void By_how_many_something_differs_is_no_answer_to_how_many_there_are()
    {
        var figures = new Figures().Write("Velmora Courier", Sentence).Write("Harbour Gazette", "The harbour office counted [311 population | settlers in Camp Orla | Camp Orla] more settlers in the camp than before the winter.");
        Assert.NotEmpty(Group(figures));
        Assert.Empty(Grouper().Group(figures.Material([], figures.Quantities.Select(quantity => quantity.Amount.Value == 311 ? quantity with { Change = Change.Up } : quantity))));
    }

    [Fact]
    public void Equal_sums_of_two_currencies_are_two_readings()
    {
        var answers = Material(new Figures()
            .Write("Velmora Courier", "The camp cost [61400000 money crowns | cost of the camp].")
            .Write("Harbour Gazette", "The camp cost [61400000 money euros | cost of the camp].")
            .Write("Orsk Telegraph", "The camp cost [61400000 money crowns | cost of the camp].")).Answers;
        Assert.Equal([2, 1], ReadingFinder.Find(new AnswerGroup(answers, [])).Select(reading => reading.Answers.Length).OrderDescending());
    }

    [Fact]
    public void Features_are_the_same_whichever_comes_first_and_none_is_left_out()
    {
        var material = Material(new Figures().Write("Velmora Courier", Sentence).Write("Harbour Gazette", "It says [~300 deaths | people who died | Orla] died, and [12.. money crowns | price of bread] for bread."));
        foreach (var (a, b) in material.Answers.SelectMany(a => material.Answers.Select(b => (a, b))).Where(pair => pair.a != pair.b))
        {
            Assert.DoesNotContain(Of(a, b), float.IsNaN);
            Assert.Equal(Of(a, b), Of(b, a));
        }

        float[] Of(Answer a, Answer b)
        {
            var features = Enumerable.Repeat(float.NaN, PairFeatures.Names.Length).ToArray();
            material.Pairs.Write(a, b, features);
            return features;
        }
    }

    [Fact]
    public void Features_of_figures_are_all_written()
    {
        var material = Material(new Figures().Write("Velmora Courier", Sentence).Write("Harbour Gazette", "No: [3100 population | settlers in Camp Orla | Camp Orla] settlers."));
        var (a, b) = (new FigureProfile(new PrintedFigure([material.Answers[0]])), new FigureProfile(new PrintedFigure([material.Answers[1]])));
        var features = Enumerable.Repeat(float.NaN, FigureFeatures.Names.Length).ToArray();
        material.Figures.Write(a, b, QuestionModel.Load().Pairs, double.MinValue, features);
        Assert.DoesNotContain(features, float.IsNaN);
    }

    [Fact]
    public void A_question_that_asks_for_the_figures_of_a_larger_one_is_that_one()
    {
        ImmutableSortedSet<int>[] clusters = [[1, 2, 9], [1, 2, 3, 4, 5], [5, 6], [7], [1, 2, 8, 10]];
        Assert.Equal(["1 2 3 4 5 9", "1 2 8 10", "5 6", "7"], LearnedGrouper.Merged(clusters).Select(cluster => string.Join(' ', cluster)));
    }

    private static List<Answer> Answers(AnswerGroup group) => [.. group.Core, .. group.OtherWords];

    private static ImmutableArray<AnswerGroup> Group(Figures pile) => Grouper().Group(Material(pile));

    /// <summary>Trees that say the same of everything.</summary>
    private static BoostedPairs Always(int width, float logOdds) => new(BoostedTrees.Of(width, logOdds, []));

    private static LearnedGrouper Grouper() => new(QuestionModel.Load().Pairs, QuestionModel.Load().Figures);

    internal static QuestionMaterial Material(Figures pile) => pile.Material(pile.Reckon());
}
