using Variorum.Views;
using Variorum.Views.Plots;
using Variorum.Views.Questions;
using Xunit;
using static Variorum.Tests.Views.Amounts;

namespace Variorum.Tests.Views;

public sealed class CasebookViewsTests
{
    private readonly CasebookViews _views = new(OrlaPile.Make());

    [Fact]
    public void Figures_of_two_units_do_not_stand_on_one_scale()
    {
        var pile = new PileMaker();
        const string Question = "How much was the increase in the cost of the quay?";
        pile.Write("a.txt", "Orsk Telegraph", null, "2031-01-02", ["It grew by 42%, from 300 crowns to 426 crowns."])
            .Figure(Question, "42%", Amounts.Exactly(42), "increase", null, null, Variorum.Claims.Measure.Percentage, "percent")
            .Figure(Question, "300 crowns", Amounts.Exactly(300), "increase", null, null, Variorum.Claims.Measure.Money, "crowns")
            .Figure(Question, "426 crowns", Amounts.Exactly(426), "increase", null, null, Variorum.Claims.Measure.Money, "crowns");
        var views = new CasebookViews(pile.Make());
        var view = views.Question(views.Questions[0]);
        Assert.Equal(["300 crowns", "426 crowns"], view.Plot.Marks.Select(mark => mark.Figure));
        Assert.Equal(1, view.Plot.OtherUnits);
        Assert.Null(view.Unit);
        Assert.Equal(3, view.Readings.Length);
    }

    [Fact]
    public void Questions_come_by_open_conflicts_then_origins_then_alphabet()
    {
        Assert.Equal([OrlaPile.Weather, OrlaPile.Living, OrlaPile.Died, OrlaPile.Paid, OrlaPile.Brought, OrlaPile.Moved], _views.Questions.Select(question => question.Text));
        Assert.Equal([190, 6, 1, 1, 0, 0], _views.Questions.Select(question => question.Conflicts));
    }

    [Fact]
    public void The_summary_fits_a_screen()
    {
        var pile = new PileMaker();
        for (var i = 0; i < 20; i++)
        {
            pile.Unread($"{i:00}.pdf", "It is a PDF document.");
            pile.Write($"{i:00}.txt", "Orsk Telegraph", null, $"2031-0{(i % 9) + 1}", [$"There were {i} boats."]).Figure($"How many boats on day {i}?", $"{i} boats", Exactly(i), "boats");
        }

        var summary = new CasebookViews(pile.Make()).Summary;
        Assert.Equal(5, summary.MostToSee.Length);
        Assert.Equal(5, summary.Unread.Length);
        Assert.Equal(20, summary.Counts.Unread);
        Assert.Equal(20, summary.Counts.Questions);
        Assert.Equal("January 2031 to September 2031", summary.Period);
    }

    [Fact]
    public void Articles_come_by_date_with_the_undated_last()
    {
        Assert.Equal("Diary for the month 1 of 2020", _views.Articles[0].Title);
        Assert.Equal("We, who came over the pass with our children and with what …", _views.Articles[^1].Title);
        Assert.False(_views.Articles[^1].HasTitle);
    }

    [Fact]
    public void A_question_names_who_is_silent()
    {
        var view = Question(OrlaPile.Paid);
        Assert.Equal(["A", "B"], view.Sources.Select(source => source.Letter));
        Assert.Equal(["Harbour Gazette", "Velmora Courier"], view.Sources.Select(source => source.Name));
        Assert.Contains("Orsk Telegraph", view.Silent.Select(source => source.Name));
        Assert.DoesNotContain("Harbour Gazette", view.Silent.Select(source => source.Name));
    }

    [Fact]
    public void A_reading_holds_every_quotation_with_its_sentence()
    {
        var reading = Question(OrlaPile.Living).Readings.Single(reading => reading.Figure == "2,745");
        Assert.Equal(3, reading.Printings);
        var first = reading.Quotations[0].Context;
        Assert.Equal("The Ministry of Waters said on Sunday that ", first.Before);
        Assert.Equal("2,745 settlers", first.Marked);
        Assert.Equal(" were living at Camp Orla at the end of February.", first.After);
    }

    [Fact]
    public void Every_shape_of_a_figure_has_its_mark()
    {
        var living = Question(OrlaPile.Living).Plot.Marks;
        Assert.Equal(PlotShape.AtLeast, living.Single(mark => mark.Figure == "at least 4,000").Shape);
        Assert.Equal(PlotShape.AtMost, living.Single(mark => mark.Figure == "at most 2,700").Shape);
        Assert.False(living.Single(mark => mark.Figure == "at most 2,700").HasOwnDate);
        var february = living.Single(mark => mark.Figure == "2,745");
        Assert.True(february.HasOwnDate);
        Assert.Equal(3, february.Printings);
        Assert.Null(february.Colour);
        Assert.Equal(PlotShape.Range, Question(OrlaPile.Paid).Plot.Marks[0].Shape);
    }

    [Fact]
    public void The_sentence_around_a_claim_is_cut_only_where_it_is_very_long()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 400)) + "12 boats" + string.Concat(Enumerable.Repeat(" more", 400));
        var context = SentenceInContext.Of(text, new Variorum.Language.TextSpan(0, text.Length), new Variorum.Language.TextSpan(2000, 2008));
        Assert.Equal("12 boats", context.Marked);
        Assert.True(context is { CutBefore: true, CutAfter: true });
        Assert.InRange(context.Before.Length, 390, 400);
        Assert.StartsWith("word ", context.Before, StringComparison.Ordinal);
        Assert.EndsWith(" more", context.After, StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_sets_the_sources_that_answer_most_against_every_question()
    {
        var matrix = _views.Matrix;
        Assert.Equal(["Velmora Courier", "Harbour Gazette", "Orsk Telegraph"], matrix.Sources.Take(3).Select(source => source.Name));
        Assert.Equal(["2,745", "at least 4,000"], matrix.Rows.Single(row => row.Question.Text == OrlaPile.Living).Figures[1].AsEnumerable());
        Assert.Equal(_views.Sources.Length, matrix.Sources.Length + matrix.MoreSources);
    }

    [Fact]
    public void A_source_is_silent_only_where_two_others_speak()
    {
        var view = _views.Source(_views.Sources.Single(source => source.Name == "Orsk Telegraph"));
        Assert.Equal([OrlaPile.Living], view.Answers.Select(answer => answer.Text));
        Assert.Equal(["2,465", "at most 2,700", "2,745"], view.Answers[0].Figures.AsEnumerable());
        Assert.Contains(OrlaPile.Died, view.Silences.Select(silence => silence.Text));
    }

    [Fact]
    public void Readings_of_one_figure_are_named_once_in_a_list()
    {
        var pile = new PileMaker();
        foreach (var year in new[] { "2031", "2032", "2033" })
            pile.Write($"{year}.txt", "Orsk Telegraph", null, year, ["There were 12 boats."]).Figure("How many boats?", "12 boats", Exactly(12), "boats", year);
        var line = Assert.Single(new CasebookViews(pile.Make()).Questions);
        Assert.Equal(["12"], line.Figures.AsEnumerable());
        Assert.Equal(1, line.DifferentFigures);
        Assert.Equal(3, line.Readings);
    }

    private QuestionView Question(string text) => _views.Question(_views.Questions.Single(question => question.Text == text));
}
