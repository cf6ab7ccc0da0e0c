using System.Collections.Immutable;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Collation.Questions;
using Variorum.Collation.Questions.Learned;
using Variorum.Collation.Reuse;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Collation.Questions;

public sealed class QuestionFinderTests
{
    [Fact]
    public void Two_papers_that_count_the_same_people_answer_one_question()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "There are [2847 population | settlers in Camp Orla | Camp Orla] settlers.")
            .Write("Harbour Gazette", "No, [4100 population | settlers living in Camp Orla | Camp Orla] settlers live there.")));
        Assert.Equal("How many settlers were there in Camp Orla?", question.Text);
        Assert.Equal([2847m, 4100m], question.Readings.Select(reading => reading.Value));
        Assert.Equal(RelationKind.Conflict, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void Equal_values_in_other_words_are_one_reading()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "There are [2847 population | settlers in Camp Orla | Camp Orla].")
            .Write("Harbour Gazette", "So far [2847 arrivals | settlers given refuge in Camp Orla | Camp Orla] were given refuge.")));
        Assert.Equal(2, Assert.Single(question.Readings).Sources);
    }

    [Fact]
    public void Other_places_are_other_questions() => Assert.Empty(Find(new Figures()
        .Write("Velmora Courier", "There are [2847 population | settlers in Camp Orla | Camp Orla].")
        .Write("Harbour Gazette", "There are [3100 population | settlers in Selene | Selene].")));

    [Theory]
    [InlineData("[3000.. population | settlers in Orla | Orla]", "[3100 population | settlers in Orla | Orla]", RelationKind.Agree)]
    [InlineData("[~3000 population | settlers in Orla | Orla]", "[2950 population | settlers in Orla | Orla]", RelationKind.Agree)]
    [InlineData("[3000.. population | settlers in Orla | Orla]", "[2847 population | settlers in Orla | Orla]", RelationKind.Conflict)]
    [InlineData("[2847 population | settlers in Orla | Orla | 2030-01-02]", "[3100 population | settlers in Orla | Orla | 2032-05-01]", RelationKind.DifferentDate)]
    [InlineData("[2847 population | registered settlers in Orla | Orla]", "[3100 population | settlers in Orla | Orla]", RelationKind.DifferentScope)]
    [InlineData("[31 deaths | settlers who died | Orla | 2031-03-02]", "[38 deaths | settlers who died | Orla | 2031-03-05]", RelationKind.Superseded)]
    [InlineData("[2847 population | settlers in Orla | Orla | 2031-03-02]", "[3100 population | settlers in Orla | Orla | 2031-03-03]", RelationKind.Conflict)]
    [InlineData("[2847 population | settlers in Orla | Orla | 2031-03-02]", "[3100 population | settlers in Orla | Orla | 2031-03-12]", RelationKind.DifferentDate)]
    [InlineData("[1187 count | people aboard | | 2031-03-02]", "[1300.. count | people aboard | | 2031-03-12]", RelationKind.DifferentDate)]
    [InlineData("[2847 population | settlers in Orla | Orla | 2030-01-02]", "[2847 population | settlers in Orla | Orla | 2032-05-01]", RelationKind.DifferentDate)]
    [InlineData("[1187 count | houses taken down in Orla | Orla | 2030-01-02]", "[1187 count | houses taken down in Orla | Orla | 2032-05-01]", RelationKind.Agree)]
    [InlineData("[70 percentage | members of the council who signed]", "[5 count | members of the council who signed]", RelationKind.NotComparable)]
    public void Readings_are_told_how_they_stand_to_each_other(string one, string other, RelationKind expected)
    {
        var question = Assert.Single(Find(new Figures().Write("Velmora Courier", $"The one says {one}.").Write("Harbour Gazette", $"The other says {other}.")));
        var relation = Assert.Single(question.Relations);
        Assert.Equal(expected, relation.Kind);
        Assert.EndsWith(".", relation.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fine_figure_of_which_nobody_says_what_it_counts_is_known_by_its_value()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "There are [2847 population | settlers in Camp Orla | Camp Orla].")
            .Write("Harbour Gazette", "The true number is [2847 count | -], she said.")));
        Assert.Equal(2, Assert.Single(question.Readings).Sources);
    }

    [Fact]
    public void A_round_figure_of_which_nobody_says_what_it_counts_answers_nothing() => Assert.Empty(Find(new Figures()
        .Write("Velmora Courier", "There are [2800 population | settlers in Camp Orla | Camp Orla].")
        .Write("Harbour Gazette", "The true number is [2800 count | -], she said.")));

    [Fact]
    public void A_value_that_nothing_else_has_is_one_figure_whatever_it_is_said_to_count()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "In all [604120 count | voters | | 2031-05-02] chose the bridge.")
            .Write("Harbour Gazette", "The palace counts [604120 count | votes obtained by the Yes camp].")));
        Assert.Equal(2, Assert.Single(question.Readings).Sources);
    }

    [Fact]
    public void A_sum_in_another_currency_answers_the_same_question()
    {
        var question = Assert.Single(Find(new Figures().Write(
            "Velmora Courier", "Every family gets [15000 money florins | florins promised to every bereaved family] ([8300 money USD | dollars promised to every bereaved family]).")));
        Assert.Equal(RelationKind.Agree, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void A_bound_and_a_count_that_it_allows_agree()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "So far [1312 count | people ill from the wells] are known.")
            .Write("Harbour Gazette", "Over there [1300.. count | people who have been ill] lie in bed.")));
        Assert.Equal(RelationKind.Agree, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void An_offer_is_held_against_what_the_thing_costs()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "They asked [8900000 money | sum for which a filter was offered] crowns then.")
            .Write("Harbour Gazette", "Now [11500000 money | cost of the filter] crowns are due.")));
        Assert.Equal([8900000m, 11500000m], question.Readings.Select(reading => reading.Value));
        Assert.Empty(Find(new Figures()
            .Write("Velmora Courier", "They asked [8900000 money | sum for which a bridge was offered] crowns then.")
            .Write("Harbour Gazette", "Now [11500000 money | cost of the filter] crowns are due.")));
    }

    [Fact]
    public void Built_and_licensed_for_so_many_is_one_thing_to_ask() => Assert.Single(Find(new Figures()
        .Write("Velmora Courier", "It had room for [900 count | people for whom the ship was built].")
        .Write("Harbour Gazette", "Up to [1050 count | persons for whom the ship was certified] could go.")));

    [Fact]
    public void A_rounded_count_of_one_sort_of_thing_is_the_finer_one()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "On the deck stood [144 count | drivers who accompanied their lorries].")
            .Write("Harbour Gazette", "Below lay [~140 count | drivers asleep in their cabs].")));
        Assert.Equal(RelationKind.Agree, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void Who_is_missing_is_one_question_however_many_are_named() => Assert.Equal(
        [12m, 19m, null],
        Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "We had [19 count | people missing | | 2031-05-14] then and have [12 count | people who remain missing | | 2031-05-20] now.")
            .Write("Harbour Gazette", "She is missing [60.. count | people who could not be traced | | 2031-05-13]."))).Readings.Select(reading => reading.Value));

    [Fact]
    public void As_many_hurt_as_saved_are_two_figures() => Assert.Empty(Find(new Figures()
        .Write("Velmora Courier", "The boats pulled out [118 count | people pulled out with nets].")
        .Write("Harbour Gazette", "The ward took in [118 injured | people with frostbite].")));

    [Fact]
    public void Members_of_two_bodies_are_not_each_other() => Assert.Empty(Find(new Figures()
        .Write("Velmora Courier", "He met [2 population | members affiliated with the Reed Front].")
        .Write("Harbour Gazette", "We saw [4 population | former members of the Harbour Guild | Orla] there.")));

    [Fact]
    public void The_dead_of_two_disasters_of_like_size_are_not_each_other() => Assert.Empty(Find(new Figures()
        .Write("Velmora Courier", "The blast took [171 deaths | people killed by an explosion of fertiliser].")
        .Write("Harbour Gazette", "In the ferry [178 deaths | passengers drowned off Skerrin] were lost.")));

    [Fact]
    public void The_counts_of_two_sides_in_one_paper_are_one_question() => Assert.Single(Find(new Figures().Write(
        "Velmora Courier", "Police held [38 arrested | people detained | | 2031-05-03 | police]. The guild says that [61 arrested | members arrested | | 2031-05-03 | guild] were.")));

    [Theory]
    [InlineData("Outside [2500 population | people who waited in the rain | | | herself] stood; the police spoke of [900 population | people | | | police].", 1)]
    [InlineData("Outside [2500 population | people who waited in the rain | | | herself] stood; the police spoke of [900 population | officers of the watch | | | police].", 0)]
    [InlineData("Outside [2500 population | people who waited in the rain | | | police] stood; the police spoke of [900 population | people | | | police].", 0)]
    public void A_crowd_that_another_side_counts_next_to_it_is_one_question(string text, int questions) => Assert.Equal(questions, Find(new Figures().Write("Velmora Courier", text)).Length);

    [Fact]
    public void A_share_of_members_who_voted_is_none_of_those_who_were_hurt() => Assert.Empty(Find(new Figures().Write(
        "Velmora Courier", "Some [71 percentage | members of the guild who voted to accept the offer] said yes, and [2 count | members of the guild who had their arms broken] were hurt.")));

    [Fact]
    public void One_dead_is_an_answer()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "So far [1 deaths | man who died in the raid | | 2031-05-02] is known.")
            .Write("Harbour Gazette", "Over there [2 deaths | people who died in the raid | | 2031-05-03] are mourned.")));
        Assert.Equal([1m, 2m], question.Readings.Select(reading => reading.Value));
        Assert.Equal("How many people died?", question.Text);
    }

    [Fact]
    public void Who_could_not_be_found_is_missing_and_who_was_found_is_not() => Assert.Equal(
        [45m, 58m],
        Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "Still [58 count | people who remain missing | | 2031-03-10] are looked for.")
            .Write("Harbour Gazette", "Now [45 count | people who had not been found | | 2031-03-17] are looked for, and [7 count | missing people who have since been found | | 2031-03-17] are at home."))).Readings.Select(reading => reading.Value));

    [Theory]
    [InlineData("Turnout rose from [38 percentage | turnout] at four to [61 percentage | turnout] at eight.", RelationKind.DifferentDate)]
    [InlineData("Turnout fell to [38 percentage | turnout] from [61 percentage | turnout].", RelationKind.DifferentDate)]
    [InlineData("Turnout was [38 percentage | turnout] or [61 percentage | turnout].", RelationKind.DifferentScope)]
    public void A_way_from_one_figure_to_another_is_one_through_time(string text, RelationKind expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Single(Find(new Figures().Write("Velmora Courier", text))).Relations).Kind);

    [Theory]
    [InlineData("96000000 money EUR", RelationKind.Agree)]
    [InlineData("90000000 money EUR", RelationKind.NotComparable)]
    public void Sums_of_two_currencies_are_compared_by_the_rate_that_a_text_gives(string loan, RelationKind expected)
    {
        var pile = new Figures()
            .Write("Velmora Courier", "The fund is [674000000 money dalers | size of the fund] (about [270000000 money EUR | size of the fund]).")
            .Write("Harbour Gazette", "The loan for the bridge: [240000000 money dalers | loan for the bridge].")
            .Write("Orsk Telegraph", $"The loan for the bridge: [{loan} | loan for the bridge].");
        var material = pile.Material(pile.Reckon());
        var loans = new AnswerGroup([.. material.Answers.Where(answer => answer.Quantity.Counted == "loan for the bridge")], []);
        Assert.Equal(expected, Assert.Single(material.Relations.Find(ReadingFinder.Find(loans), learned: null)).Kind);
    }

    [Fact]
    public void Equal_small_numbers_of_other_days_in_one_paper_need_not_count_the_same()
    {
        var question = Assert.Single(Find(new Figures().Write(
            "Velmora Courier", "On Monday [3 count | former settlers | | 2031-03-10] complained. On Thursday [3 count | former settlers | | 2031-03-13] were heard.")));
        Assert.Equal(RelationKind.DifferentScope, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void The_missing_are_counted_on_like_the_dead()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "Still [119 count | people who are unaccounted for | | 2031-03-05] are looked for.")
            .Write("Harbour Gazette", "Then [58 count | people who remain missing | | 2031-03-10] were looked for.")));
        Assert.Equal(RelationKind.Superseded, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void Questions_that_read_alike_are_told_apart_by_whom_they_count()
    {
        var questions = Find(new Figures()
            .Write("Velmora Courier", "The fire killed [31 deaths | people killed by the fire | | 2031-03-02]; the storm of 2016 killed [412 deaths | people killed by the storm | | 2016].")
            .Write("Harbour Gazette", "The fire killed [31 deaths | people killed by the fire | | 2031-03-02]; the storm of 2016 killed [412 deaths | people killed by the storm | | 2016]."));
        Assert.Equal(["How many people were killed by the fire?", "How many people were killed by the storm?"], questions.Select(question => question.Text).Order());
    }

    [Fact]
    public void What_one_voice_gives_in_one_breath_counts_different_things()
    {
        var question = Assert.Single(Find(new Figures().Write(
            "Velmora Courier", "Here [80 departures | settlers who left with papers | Velmora] left and [65 departures | settlers sent away | Velmora] were sent away.")));
        Assert.Equal(RelationKind.DifferentScope, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void A_figure_that_is_called_withdrawn_is_superseded()
    {
        var question = Assert.Single(Find(new Figures().Write(
            "Velmora Courier",
            "The bridge rose by [158900000 money | increase of the cost of the bridge] crowns, the office had said. It has since corrected the figure. A new paper, which came much later and after a long quarrel of the two offices about what may be counted, says [146400000 money | increase of the cost of the bridge].")));
        Assert.Equal(RelationKind.Superseded, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void Copies_are_one_origin()
    {
        const string Text = "The office counts [2847 population | settlers in Camp Orla | Camp Orla] settlers in the camp by the river, and says that more of them come with every boat.";
        var reading = Assert.Single(Assert.Single(Find(new Figures().Write("Velmora Courier", Text).Write("Harbour Gazette", Text))).Readings);
        Assert.Equal((2, 1), (reading.Sources, reading.Origins));
    }

    [Fact]
    public void The_order_of_the_input_decides_nothing()
    {
        var pile = new Figures()
            .Write("Velmora Courier", "[2847 population | settlers in Camp Orla | Camp Orla], [300 deaths | settlers who died | Orla], [12 deaths | settlers who died at sea | Orla].")
            .Write("Harbour Gazette", "[4100 population | settlers in Camp Orla | Camp Orla] and [280 deaths | people who died | Orla].")
            .Write("Orsk Telegraph", "[3000.. arrivals | settlers brought to Camp Orla | Camp Orla].");
        foreach (var method in (QuestionMethod[])[QuestionMethod.Ruled, QuestionMethod.Learned(QuestionModel.Load())])
            Assert.Equal(Told(pile.Quantities.AsEnumerable(), method), Told(pile.Quantities.Reverse(), method));

        IEnumerable<string> Told(IEnumerable<Quantity> quantities, QuestionMethod method) =>
            QuestionFinder.Find(pile.Material([], quantities), method, Roots(pile)).Select(question => $"{question.Id} {question.Text} {string.Join(' ', question.Readings.Select(reading => reading.Id))} {string.Join(' ', question.Relations)}");
    }

    private static ImmutableDictionary<Identifier, Identifier> Roots(Figures pile)
    {
        var reuse = ReuseFinder.Find(pile.Articles, pile.Snapshots);
        return OriginFinder.Roots(pile.Articles, OriginFinder.Find(pile.Articles, pile.Snapshots, reuse));
    }

    private static ImmutableArray<Question> Find(Figures pile) => QuestionFinder.Find(pile.Material(pile.Reckon()), QuestionMethod.Ruled, Roots(pile));

    [Fact]
    public void What_a_text_holds_against_each_other_is_one_question()
    {
        var question = Assert.Single(Find(new Figures().Write(
            "Velmora Courier", "The hole is [913400000 money crowns | shortfall], and not [674000000 money crowns | crowns given out], as was said in May.")));
        Assert.Equal(2, question.Readings.Length);
    }

    [Fact]
    public void Opposed_sides_may_differ_in_one_thing_as_far_as_they_like()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "On the town [27 count | rockets fired at Orla | | 2031-03-10] came down.")
            .Write("Harbour Gazette", "There were only [2 count | rockets fired at Orla | | 2031-03-10] in all.")));
        Assert.Equal(RelationKind.Conflict, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void Units_of_one_sort_are_compared()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "It is [1.4 distance km | distance of the store from the school] away.")
            .Write("Harbour Gazette", "It is barely [400 distance m | distance of the store from the school] away.")));
        Assert.Equal(RelationKind.Conflict, Assert.Single(question.Relations).Kind);
    }

    [Fact]
    public void The_women_among_the_dead_are_not_the_dead()
    {
        var questions = Find(new Figures()
            .Write("Velmora Courier", "In Orla [191 deaths | people killed in Orla | Orla | 2031-03-10] died, [70 deaths | women killed in Orla | Orla | 2031-03-10] of them.")
            .Write("Harbour Gazette", "In Orla [191 deaths | people killed in Orla | Orla | 2031-03-10] died, [70 deaths | women killed in Orla | Orla | 2031-03-10] of them."));
        Assert.Equal(2, questions.Length);
    }

    [Fact]
    public void A_march_is_a_demonstration()
    {
        var question = Assert.Single(Find(new Figures()
            .Write("Velmora Courier", "The police saw [1900 count | people on the march of May | | 2031-05-04] there.")
            .Write("Harbour Gazette", "The guild saw [2600 count | people at the demonstration of May | | 2031-05-04] there.")));
        Assert.Equal(2, question.Readings.Length);
    }
}
