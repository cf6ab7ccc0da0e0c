using Variorum.Views;
using Variorum.Views.Sums;
using Xunit;
using static Variorum.Tests.Views.Amounts;

namespace Variorum.Tests.Views;

public sealed class SumTests
{
    private readonly CasebookViews _views = new(OrlaPile.Make());

    [Fact]
    public void Only_what_chance_does_not_explain_is_shown() =>
        Assert.Equal(["2,901 = 2,745 + 11 + 145"], _views.Sums.Adding.Select(sum => sum.Text));

    [Fact]
    public void What_follows_from_a_sum_is_folded_under_it() =>
        Assert.Equal(["2,745 = 2,901 − 11 − 145"], _views.Sums.Adding[0].Restated.Select(sum => sum.Text));

    [Fact]
    public void A_stated_sum_that_fails_says_by_how_much()
    {
        var sum = Assert.Single(_views.Sums.Failing);
        Assert.Equal("2,901 ≠ 2,745 + 145", sum.Text);
        Assert.Equal("11 more than the parts come to", sum.Difference);
        Assert.Null(sum.Surprise);
    }

    [Fact]
    public void Every_term_quotes_the_words_that_state_it()
    {
        var sum = _views.Sums.Adding[0];
        Assert.Equal(["2,745 settlers", "11", "145"], sum.Terms.Select(term => term.Quotation.Context.Marked));
        Assert.Equal("2,901", sum.Total.Quotation.Context.Marked);
        Assert.Equal(["Ministry of Waters", "Velmora Courier"], sum.Total.Quotation.Voice.AsEnumerable());
    }

    [Fact]
    public void A_sentence_that_states_several_figures_is_quoted_once()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", "Orsk Telegraph", null, null, ["There were 12 boats, 5 of oak and 7 of pine.", "Others counted 13 boats."])
            .Figure("Boats?", "12 boats", Exactly(12), "boats").Figure("Oak?", "5", Exactly(5), "boats").Figure("Pine?", "7", Exactly(7), "boats");
        pile.Sum("12 = 5 + 7", 1, "12 boats", ["5", "7"]);
        var passage = Assert.Single(new CasebookViews(pile.Make()).Sums.Adding[0].Passages);
        var sentence = Assert.Single(passage.Sentences);
        Assert.Equal(["12 boats", "5", "7"], sentence.Pieces.Where(piece => piece.IsFigure).Select(piece => piece.Text));
        Assert.Equal("There were 12 boats, 5 of oak and 7 of pine.", string.Concat(sentence.Pieces.Select(piece => piece.Text)));
        Assert.Equal(["Orsk Telegraph"], passage.Voice.AsEnumerable());
    }

    [Fact]
    public void What_two_voices_state_is_quoted_from_each()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", "Orsk Telegraph", null, null, ["There were 12 boats."]).Figure("Boats?", "12 boats", Exactly(12), "boats");
        pile.Write("b.txt", "Harbour Gazette", null, null, ["There were 5 of oak and 7 of pine."])
            .Figure("Oak?", "5", Exactly(5), "boats", null, "Ana Ferro").Figure("Pine?", "7", Exactly(7), "boats", null, "Ana Ferro");
        pile.Sum("12 = 5 + 7", 1, "12 boats", ["5", "7"]);
        var sum = new CasebookViews(pile.Make()).Sums.Adding[0];
        Assert.Equal(["Orsk Telegraph", "Ana Ferro|Harbour Gazette"], sum.Passages.Select(passage => string.Join('|', passage.Voice)));
        Assert.Equal(["Orsk Telegraph", "Harbour Gazette"], sum.Articles.Select(article => article.Source));
    }

    [Fact]
    public void A_question_shows_the_sums_that_its_figures_stand_in()
    {
        Assert.Equal(2, Sums(OrlaPile.Moved).Adding.Concat(Sums(OrlaPile.Moved).Failing).Count());
        Assert.Single(Sums(OrlaPile.Died).Adding);
        Assert.Empty(Sums(OrlaPile.Died).Failing);
        Assert.True(Sums(OrlaPile.Weather).IsEmpty);
    }

    [Fact]
    public void A_sum_is_shown_for_itself_where_what_it_restates_is_not()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", "Orsk Telegraph", null, null, ["There were 12 boats, 5 of oak and 7 of pine."])
            .Figure("Boats?", "12 boats", Exactly(12), "boats").Figure("Oak?", "5", Exactly(5), "boats").Figure("Pine?", "7", Exactly(7), "boats");
        pile.Sum("12 = 5 + 7", 1, "12 boats", ["5", "7"], "5 = 12 - 7").Sum("5 = 12 - 7", -1, "5", ["12 boats", "-7"]);
        Assert.Equal(["12 = 5 + 7"], new CasebookViews(pile.Make()).Sums.Adding.Select(sum => sum.Text));
    }

    [Fact]
    public void Sums_that_restate_each_other_in_a_ring_end()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", "Orsk Telegraph", null, null, ["There were 12 boats, 5 of oak and 7 of pine."])
            .Figure("Boats?", "12 boats", Exactly(12), "boats").Figure("Oak?", "5", Exactly(5), "boats").Figure("Pine?", "7", Exactly(7), "boats");
        pile.Sum("12 = 5 + 7", 1, "12 boats", ["5", "7"], "5 = 12 - 7").Sum("5 = 12 - 7", 1, "5", ["12 boats", "-7"], "12 = 5 + 7");
        var sums = new CasebookViews(pile.Make()).Sums;
        Assert.Equal(2, sums.Adding.Sum(sum => 1 + sum.Restated.Length));
    }

    private SumsView Sums(string question) =>
        _views.Question(_views.Questions.Single(line => line.Text == question)).Sums;
}
