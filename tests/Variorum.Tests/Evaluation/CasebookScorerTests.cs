using Variorum.Evaluation.Scoring;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class CasebookScorerTests
{
    private const string TwoFigures = "{q#a 26 deaths \"people who died in Newholm\" asOf=2019-05 voice=\"Resettlement Office > Gazette\"|26 people} and {q#b 3000.. count \"houses\"|more than 3,000}";

    private static string Quantity(int start, int end, string value, string more = "") =>
        $"{{'kind':'quantity','id':'q{start}','article':'a','start':{start},'end':{end},{value}{more}}}";

    [Theory]
    [InlineData("'value':26", 1.0)]
    [InlineData("'value':27", 0.0)]
    [InlineData("'value':null,'min':26", 0.0)]
    public void A_figure_counts_where_place_and_value_fit(string value, double f1)
    {
        var gold = GoldSamples.Pile("{q 26 deaths \"people\"|26 people} died");
        Assert.Equal(f1, GoldSamples.Figure(gold, GoldSamples.Export(Quantity(0, 4, value)), "quantities.f1"));
    }

    [Theory]
    [InlineData("'min':3000", 1.0)]
    [InlineData("'value':3000", 1.0)]
    [InlineData("'approximate':true", 1.0)]
    [InlineData("'min':2000", 0.0)]
    public void A_bound_may_be_given_as_bound_value_or_vague(string value, double f1)
    {
        var gold = GoldSamples.Pile("{q 3000.. count \"houses\"|more than 3,000}");
        Assert.Equal(f1, GoldSamples.Figure(gold, GoldSamples.Export(Quantity(0, 9, value)), "quantities.f1"));
    }

    [Fact]
    public void One_prediction_pays_for_one_gold_figure_only()
    {
        var gold = GoldSamples.Pile("{q 5 count \"a\"|5} {q 5 count \"b\"|5}");
        // Precision 1, recall 1/2.
        Assert.Equal(2.0 / 3, GoldSamples.Figure(gold, GoldSamples.Export(Quantity(0, 3, "'value':5")), "quantities.f1"), 9);
    }

    [Fact]
    public void Optional_figures_neither_pay_nor_cost()
    {
        var gold = GoldSamples.Pile("{q 26 deaths \"people\"|26} and {q 1 count \"town\" optional|one}");
        Assert.Equal(1, GoldSamples.Figure(gold, GoldSamples.Export(Quantity(0, 2, "'value':26")), "quantities.f1"));
        Assert.Equal(1, GoldSamples.Figure(gold, GoldSamples.Export(Quantity(0, 2, "'value':26"), Quantity(7, 10, "'value':1")), "quantities.f1"));
    }

    [Theory]
    [InlineData("'measure':'deaths'", "quantities.measure", 1.0)]
    [InlineData("'measure':'count'", "quantities.measure", 0.0)]
    [InlineData("'counted':'people who died'", "quantities.counted", 1.0)]
    [InlineData("'counted':'houses'", "quantities.counted", 0.0)]
    [InlineData("'asOf':'2019'", "quantities.asof-year", 1.0)]
    [InlineData("'asOf':null", "quantities.asof-year", 0.0)]
    [InlineData("'voice':['the Resettlement Office','X']", "quantities.voice", 1.0)]
    [InlineData("'voice':['Gazette']", "quantities.voice", 0.0)]
    public void What_is_said_of_a_found_figure_is_scored_on_those_that_are_found(string field, string figure, double expected)
    {
        var export = GoldSamples.Export(Quantity(0, 9, "'value':26", "," + field));
        Assert.Equal(expected, GoldSamples.Figure(GoldSamples.Pile(TwoFigures), export, figure));
    }

    [Fact]
    public void A_source_is_right_under_any_of_its_names()
    {
        var gold = GoldSamples.Pile("{a indirect asserts source=\"Resettlement Office\"|all is well}{end}\nentity#o \"Resettlement Office\" organisation | Office for the Valley (OV)");
        Assert.Equal(1, Attributed("OV"));
        Assert.Equal(0, Attributed("Committee"));

        double Attributed(string name) => GoldSamples.Figure(
            gold, GoldSamples.Export($"{{'kind':'attribution','article':'a','start':0,'end':11,'source':{{'name':'{name}'}}}}"), "attributions.f1");
    }

    [Fact]
    public void Furniture_taken_for_text_leaks_and_text_taken_for_furniture_is_lost()
    {
        var gold = GoldSamples.Pile("{+furniture#f navigation}0123456789{-f}{+article#x news}0123456789{-x}");
        var export = GoldSamples.Export("{'kind':'furniture','snapshot':'s','start':5,'end':15}");
        Assert.Equal(0.5, GoldSamples.Figure(gold, export, "furniture.leak"));
        Assert.Equal(0.5, GoldSamples.Figure(gold, export, "body.lost"));
    }

    [Fact]
    public void Questions_are_scored_by_the_pairs_that_they_bring_together()
    {
        var gold = GoldSamples.Pile("{q#a 1 count x|1} {q#b 2 count x|2} {q#c 3 count y|3}{end}", "question \"How many x?\" | 01#a; 01#b\nquestion \"y?\" | 01#c");
        var export = GoldSamples.Export(
            Quantity(0, 1, "'value':1"), Quantity(2, 3, "'value':2"), Quantity(4, 5, "'value':3"),
            "{'kind':'question','id':'x','readings':[{'quantities':['q0']},{'quantities':['q2','q4']}]}");
        // Three pairs are brought together, one of them rightly.
        Assert.Equal(0.5, GoldSamples.Figure(gold, export, "questions.pair-f1"), 9);
    }

    [Fact]
    public void Identities_are_known_by_their_values_and_ranked_by_surprise()
    {
        var gold = GoldSamples.Pile("{q#a 10 count x|10} {q#b 4 count x|4} {q#c 6 count y|6}{end}", "sum | 01#a = 01#b + 01#c");
        var export = GoldSamples.Export(
            Quantity(0, 2, "'value':10"), Quantity(3, 4, "'value':4"), Quantity(5, 6, "'value':6"),
            "{'kind':'arithmetic','identity':'10 = 4 + 4','total':'q0','terms':[{'quantity':'q3'}],'surprise':9}",
            "{'kind':'arithmetic','identity':'6 = 10 - 4','total':'q5','terms':[{'quantity':'q0'},{'quantity':'q3'}],'surprise':5}");
        Assert.Equal(1, GoldSamples.Figure(gold, export, "arithmetic.recall"));
        Assert.Equal(2, GoldSamples.Figure(gold, export, "arithmetic.rank-of-last-true"));
    }

    [Fact]
    public void Forms_of_one_entity_that_are_kept_together_score_higher_than_apart()
    {
        var gold = GoldSamples.Pile("x{end}\nentity#o \"Resettlement Office\" organisation | Resettlement Office; OV\nentity#m \"Jory Marsk\" person private");
        Assert.Equal(1, Mentioned("o", "o"), 9);
        Assert.Equal(0.8, Mentioned("o", "p"), 9);
        Assert.Equal(0, GoldSamples.Figure(gold, GoldSamples.Export(), "entities.b3"));

        double Mentioned(string first, string second) => GoldSamples.Figure(
            gold, GoldSamples.Export(Mention(first, "Resettlement Office"), Mention(second, "the OV"), Mention("m", "Jory Marsk")), "entities.b3");
    }

    [Fact]
    public void Plain_labels_are_scored_only_where_the_gold_marks_plain_ones()
    {
        string[] labels =
        [
            "{'kind':'label','article':'a','start':0,'end':4,'polarity':'negative','target':'Ada'}",
            "{'kind':'label','article':'a','start':9,'end':14,'polarity':'neutral','target':'Ben'}",
        ];
        Assert.Equal(1, GoldSamples.Figure(GoldSamples.Pile("{label negative Ada|liar} the mason"), GoldSamples.Export(labels), "labels.f1"));
        // Two are predicted, one of the gold's two is right.
        Assert.Equal(0.5, GoldSamples.Figure(GoldSamples.Pile("{label negative Ada|liar} the mason {label neutral Eva|x}"), GoldSamples.Export(labels), "labels.f1"));
    }

    [Fact]
    public void An_answer_counts_beside_the_accusation_that_it_answers()
    {
        var gold = GoldSamples.Pile("{accusation#lie by=Ada against=Ben|Ben lied}. {a#no direct denies source=Ben|never}{end}", "denial of=01#lie by=Ben | 01#no");
        Assert.Equal(1, Answered("{'article':'a','start':10,'end':15}"));
        Assert.Equal(0, Answered("{'article':'a','start':0,'end':3}"));
        Assert.Equal(0, Answered(""));

        double Answered(string denials) => GoldSamples.Figure(
            gold, GoldSamples.Export($"{{'kind':'accusation','id':'x','article':'a','start':0,'end':8,'accuser':'Ada','accused':'Ben','denials':[{denials}]}}"), "denials.f1");
    }

    [Fact]
    public void A_share_of_nothing_is_not_judged()
    {
        var figures = CasebookScorer.Score(GoldSamples.Pile("x{end}\nentity#mill \"Mill\" other | x"), GoldSamples.Export()).Figures;
        Assert.Equal(Better.Unjudged, figures.Single(figure => figure.Name == "private.public-marked").Better);
    }

    [Fact]
    public void An_export_that_is_no_json_is_refused_with_the_line() =>
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => Variorum.Evaluation.Export.ExportFile.Parse(["{}", "{"])).Message, StringComparison.Ordinal);

    private static string Mention(string entity, string quote) =>
        $"{{'kind':'mention','article':'a','entity':'{entity}','start':0,'end':1,'quote':'{quote}'}}";
}
