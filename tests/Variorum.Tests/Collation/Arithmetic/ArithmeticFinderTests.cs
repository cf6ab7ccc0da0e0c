using Variorum.Collation.Arithmetic;
using Variorum.Collation.Arithmetic.Learned;
using Xunit;

namespace Variorum.Tests.Collation.Arithmetic;

public sealed class ArithmeticFinderTests
{
    [Fact]
    public void A_total_of_one_paper_is_found_to_be_the_list_of_another()
    {
        var found = new Figures()
            .Write("Harbour Gazette", "The relief office brought [3164 arrivals] settlers over the river.")
            .Write("Velmora Courier", "There are [2847] settlers in the camp. [19 deaths] have died. [211 departures] have left with papers. [87 departures] were sent away.")
            .Reckon();
        var identity = Assert.Single(found, each => each.Surprise > 0 && each.Restates is null);
        Assert.Equal("3164 = 2847 + 19 + 211 + 87", identity.Text);
        Assert.True(identity.Holds);
        Assert.Equal(2, identity.Articles.Length);
        Assert.Contains("one subject", identity.Restrictions);
        Assert.Contains("Harbour Gazette", identity.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_from_which_the_gone_are_taken_twice_is_found()
    {
        var found = new Figures()
            .Write("Harbour Gazette", "A list names [2438] settlers.")
            .Write("Velmora Courier", "In the camp are [2811] settlers, and [373 departures] have moved away.")
            .Reckon();
        Assert.Equal("2438 = 2811 - 373", Assert.Single(found, each => each.Surprise > 0).Text);
    }

    [Fact]
    public void What_follows_from_two_identities_says_so()
    {
        var found = new Figures().Write(
            "Velmora Courier",
            "Of [3164] settlers [2847] are in the camp and [317 departures] have left. Of those in the camp [1926] are grown and [921] are not.").Reckon();
        var longest = Assert.Single(found, each => each.Terms.Length == 3 && each.Holds);
        Assert.NotNull(longest.Restates);
        Assert.Contains(found, each => each.Id == longest.Restates && each.Restates is null);
        Assert.Equal(2, found.Count(each => each is { Surprise: > 0, Restates: null }));
    }

    [Fact]
    public void Small_and_round_figures_that_happen_to_add_up_are_no_surprise()
    {
        var found = new Figures()
            .Write("Harbour Gazette", "There were [12] guards, [8] clerks, [20] cooks and [30] drivers; later [18] more and [38] others.")
            .Write("Velmora Courier", "On one day [50] came, then [30], then [20], then [80], then [100], then [60].")
            .Reckon();
        Assert.Empty(found.Where(each => each.Surprise > 0).Select(each => $"{each.Surprise} {each.Text} {each.Note}"));
    }

    [Fact]
    public void A_percentage_of_another_text_is_the_share_of_two_neighbours_that_it_names()
    {
        var found = new Figures()
            .Write("Harbour Gazette", "The laboratory worked through [4862 count samples | samples] samples, of which [3917 count samples | samples that gave a result] gave a result.")
            .Write("Velmora Courier", "A result was had from [80.6 percentage | samples] per cent of the samples, the keeper says.")
            .Reckon();
        var share = Assert.Single(found, each => each.Operation == Operation.Share);
        Assert.Equal("80.6 % = 3917 / 4862", share.Text);
        Assert.True(share.Surprise > 0);
        Assert.Contains(LearnedSums.Restriction, share.Restrictions);
    }

    [Fact]
    public void A_percentage_of_another_text_that_names_neither_figure_is_none()
    {
        var found = new Figures()
            .Write("Harbour Gazette", "The laboratory worked through [4862 count samples | samples] samples, of which [3917 count samples | samples that gave a result] gave a result.")
            .Write("Velmora Courier", "The harbour was dredged to [80.6 percentage | depth] per cent of its depth.")
            .Reckon();
        Assert.DoesNotContain(found, each => each is { Operation: Operation.Share, Surprise: > 0 });
    }

    [Fact]
    public void A_pair_that_stands_far_from_its_total_among_many_figures_is_left_to_chance()
    {
        var crowd = new Figures();
        for (var article = 0; article < 12; article++)
        {
            var figures = Enumerable.Range(0, 12).Select(i => $"[{130 + (((article * 12) + i) * 7919 % 871)}] settlers stood at gate {i}");
            crowd.Write($"Paper {(char)('A' + article)}", string.Join(", ", figures) + ".");
        }

        Assert.True(crowd.Reckon().Count(each => each.Surprise > 0) <= 1);
    }

    [Fact]
    public void The_dead_are_not_made_of_those_who_live_somewhere()
    {
        var found = new Figures().Write("Velmora Courier", "In all [3164 deaths] settlers died: [2847 population] lived in the camp, [317 arrests] none.".Replace("arrests", "population", StringComparison.Ordinal)).Reckon();
        Assert.Empty(found);
    }

    [Fact]
    public void Money_and_people_are_not_added()
    {
        var found = new Figures().Write("Velmora Courier", "It cost [3164 money] crowns; [2847] settlers came, and [317 money] crowns were left.").Reckon();
        Assert.Empty(found);
    }

    [Fact]
    public void A_stated_breakdown_that_fails_is_told_with_its_difference()
    {
        var found = new Figures().Write(
            "Velmora Courier", "Of [318 injured] injured settlers, [121 injured] were frozen, [93 injured] had fractures and [94 injured] had lost blood.").Reckon();
        var failed = Assert.Single(found, each => !each.Holds);
        Assert.Equal(10, failed.Difference);
        Assert.Null(failed.Breaks);
    }

    [Fact]
    public void The_figure_that_breaks_a_sum_is_named_where_another_printing_would_mend_it()
    {
        var pile = new Figures()
            .Write("Velmora Courier", "A total of [3164] settlers were counted: [2847] in the camp, [211] on the road and [96] at sea.")
            .Write("Harbour Gazette", "At sea were [106] settlers.");
        var failed = Assert.Single(pile.Reckon(), each => !each.Holds);
        Assert.Equal(10, failed.Difference);
        Assert.Equal(96, pile.Quantities.Single(quantity => quantity.Id == failed.Breaks).Amount.Value);
        Assert.Equal(106, pile.Quantities.Single(quantity => quantity.Id == failed.MendedBy).Amount.Value);
        Assert.Contains("Harbour Gazette", failed.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We made a list of [1094] settlers. The office counts [861] settlers and [337] others.")]
    [InlineData("The office counts [1094] settlers, which is late: it describes the camp at 05:40. That is all. Here were [861] settlers and [337] others.")]
    [InlineData("It was [1094] settlers who came by 05:40 and [861] settlers stayed, [337] left.")]
    [InlineData("Then [1094] settlers were hurt, [861] of them badly, and [337] had not been found.")]
    [InlineData("It searched [1094] settlers. [861] settlers of whom nothing is known and [337] others are on a list.")]
    public void What_no_word_calls_a_breakdown_cannot_fail(string text) => Assert.DoesNotContain(new Figures().Write("Velmora Courier", text).Reckon(), each => !each.Holds);

    [Theory]
    [InlineData("Three came. Of the [1094] settlers [861] stayed and [337] left.")]
    [InlineData("On the road were [1094] settlers: [861] at noon, [337] at night.")]
    [InlineData("It searched [1094] settlers, of whom [861] came at noon and [337] at night.")]
    public void What_a_word_calls_a_breakdown_can_fail(string text) => Assert.Contains(new Figures().Write("Velmora Courier", text).Reckon(), each => !each.Holds);

    [Fact]
    public void A_subtotal_is_not_added_to_its_parts()
    {
        var found = new Figures().Write("Velmora Courier", "On the roads were [931] settlers: [311] and [402] and [91] and [127].").Reckon();
        Assert.Contains(found, each => each is { Holds: true, Surprise: > 0 });
        var twice = new Figures().Write("Velmora Courier", "On the roads were [1131] settlers: [311] and [402] and [91] and [327].").Reckon();
        Assert.DoesNotContain(twice, each => each.Terms.Length == 4);
    }

    [Fact]
    public void What_a_text_calls_the_difference_is_found_beside_the_two_figures()
    {
        const string Story = "The office says that [337] settlers were held. We know of [402] settlers. The ";
        Assert.Contains(Reckon("difference consists of [65] settlers."), IsFound);
        Assert.DoesNotContain(Reckon("tents held [65] settlers."), IsFound);

        static IEnumerable<Identity> Reckon(string end) => new Figures()
            .Write("Velmora Courier", Story + end)
            .Write("Harbour Gazette", string.Join(", ", Enumerable.Range(0, 24).Select(i => $"[{130 + (i * 7919 % 871)}] settlers stood at gate {i}")) + ".").Reckon();

        static bool IsFound(Identity each) => each.Restrictions.Contains("two figures next to what the text calls their difference");
    }

    [Fact]
    public void The_base_of_a_finely_told_percentage_may_stand_in_another_paper()
    {
        var found = new Figures()
            .Write("Velmora Courier", "[218400 signatories] settlers have signed, [11.9 percentage | those entitled to vote].")
            .Write("Harbour Gazette", "The roll has [1842600 count | voters on the roll].")
            .Reckon();
        Assert.Contains(found, each => each.Text == "11.9 % = 218400 / 1842600");
    }

    [Fact]
    public void A_whole_percent_of_a_base_that_another_paper_gives_is_found_by_its_words()
    {
        var found = new Figures()
            .Write("Velmora Courier", "For the cranes [36600000 money | crowns paid for the cranes in advance] crowns, or [38 percentage | price of the cranes] per cent of their price, were paid in advance.")
            .Write("Harbour Gazette", "The cranes cost [96400000 money | price of the cranes] crowns, the wall [204700000 money | cost of the wall] crowns, the rails [54600000 money | cost of the rails] crowns.")
            .Reckon();
        var share = Assert.Single(found, each => each is { Operation: Operation.Share, Surprise: > 0 });
        Assert.Equal("38 % = 36600000 / 96400000", share.Text);
        Assert.Contains("come out right", share.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The office knows of [9 count | places] places. [6 count | places opened] were opened; at the other [3 count | places] nobody has looked.", "9 = 6 + 3")]
    [InlineData("They saw [13 count | places] of the [22 count | places] places; at the nine others, [9 count | places] others, they were turned away.", "22 = 13 + 9")]
    [InlineData("On Monday [11 count | blocks] blocks fell, a further [2 count | blocks] on Friday. That makes [13 count | blocks].", "13 = 11 + 2")]
    public void A_handful_that_the_text_itself_divides_is_believed(string text, string expected) =>
        Assert.Contains(new Figures().Write("Velmora Courier", text).Reckon(), each => each.Text == expected && each.Surprise > 0 && each.Restrictions.Contains("the text divides it so"));

    [Fact]
    public void A_handful_that_no_word_divides_is_left_to_chance() =>
        Assert.DoesNotContain(
            new Figures().Write("Velmora Courier", "There were [13 count | dogs] dogs. A month later [6 count | cats] cats came, and [7 count | goats] goats slept in the yard of the mill.").Reckon(),
            each => each.Restrictions.Contains("the text divides it so"));

    [Fact]
    public void What_a_rest_is_taken_from_stands_first_and_not_among_the_parts() =>
        Assert.DoesNotContain(
            new Figures().Write("Velmora Courier", "A further [2 count | blocks] fell: [13 count | blocks] blocks. [6 count | blocks] could be saved. The remaining [5 count | blocks] must go.").Reckon(),
            each => each.Text == "13 = 2 + 6 + 5" && each.Restrictions.Contains("the text divides it so"));

    [Fact]
    public void All_that_a_sentence_counts_is_added_and_what_is_some_of_it_left_out()
    {
        var found = new Figures()
            .Write("Velmora Courier", "The toll stands at [46 injured | people injured], that is [29 injured | officers injured] officers, [3 injured] of them badly, and [17 injured | others] farmers.")
            .Reckon();
        Assert.Contains(found, each => each.Text == "46 = 29 + 17" && each.Restrictions.Contains("all that one sentence or paragraph counts, and the figure beside it"));
    }

    [Fact]
    public void A_bare_figure_takes_neither_the_hours_nor_the_crowns_of_its_neighbour()
    {
        var found = new Figures()
            .Write("Velmora Courier", "A break of [20 duration | break] minutes cost [19 money | crowns] crowns. So far, [163 count | -]. There were [74 count | people with bites] with bites, [52 count | people with burns] with burns and [37 count | people with cuts] with cuts.")
            .Reckon();
        Assert.Contains(found, each => each.Text == "163 = 74 + 52 + 37");
    }

    [Fact]
    public void A_percentage_is_of_the_figures_of_its_own_sentence_where_they_fit()
    {
        var found = new Figures().Write(
            "Velmora Courier", "The guild spoke to [62 | settlers of the camp] settlers. The office counts [212 | settlers held in the camp] settlers. Of those, [18] of the [62 | settlers of the camp], or [29 percentage | settlers held in the camp], were hurt.").Reckon();
        Assert.Equal("29 % = 18 / 62", Assert.Single(found, each => each is { Operation: Operation.Share, Restates: null }).Text);
    }

    [Fact]
    public void Parts_that_were_not_meant_to_be_all_do_not_fail() =>
        Assert.DoesNotContain(new Figures().Write("Velmora Courier", "Of [3000] settlers [1211] were women and [384] were children.").Reckon(), each => !each.Holds);

    [Fact]
    public void Rounding_does_not_make_a_sum_fail() =>
        Assert.DoesNotContain(new Figures().Write("Velmora Courier", "In total [~3200] settlers came, [~2900] by boat and [~200] on foot.").Reckon(), each => !each.Holds);

    [Fact]
    public void A_percentage_is_the_share_of_the_figures_beside_it()
    {
        var found = new Figures().Write(
            "Velmora Courier", "The bridge cost [146400000 money] crowns more, or [42.9 percentage] per cent of the [341200000 money] crowns that were agreed.").Reckon();
        var share = Assert.Single(found, each => each is { Surprise: > 0, Operation: Operation.Share });
        Assert.Equal("42.9 % = 146400000 / 341200000", share.Text);
        Assert.Equal([1, -1], share.Terms.Select(term => term.Sign));
    }

    [Fact]
    public void Huge_and_tiny_figures_do_no_harm() =>
        Assert.Empty(new Figures().Write("Velmora Courier", "[79228162514264337593543950335] and [0.0000000000000000000000000001] and [0] and [-5] settlers.").Reckon());
}
