using System.Collections.Immutable;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Claims.Quantities.Learned;

public sealed class CountedChooserTests
{
    private const string Rivals = "The office counted 1,187 passengers. The guild insists on 1,300.";

    [Fact]
    public void Without_a_model_the_grammar_is_believed()
    {
        var second = Read(Rivals, CountedChoices.Grammar)[1];
        Assert.Equal("passengers", second.Counted);
        Assert.Null(second.Supposed);
        Assert.Equal("passengers", second.Comparable());
    }

    [Fact]
    public void What_is_doubted_is_not_shown_but_still_compared_by()
    {
        var quantities = Read(Rivals, Always(false));
        Assert.Equal("passengers", quantities[0].Counted);
        Assert.Null(quantities[1].Counted);
        Assert.Equal("passengers", quantities[1].Supposed);
        Assert.Equal("passengers", quantities[1].Comparable());
    }

    [Fact]
    public void What_the_grammar_does_not_say_may_be_taken_from_a_figure_before()
    {
        const string text = "In May 640 homes were raided. Before that, against 905.";
        Assert.Null(Read(text, CountedChoices.Grammar)[1].Counted);
        var taken = Read(text, Preferring("taken"))[1];
        Assert.Equal("homes raided", taken.Counted);
        Assert.Equal("", taken.Supposed);
        Assert.Null(taken.Comparable());
    }

    [Fact]
    public void A_noun_of_its_own_is_never_doubted()
    {
        var quantity = Assert.Single(Read("Twelve ships were lost.", Always(false)));
        Assert.Equal("ships lost", quantity.Counted);
        Assert.Null(quantity.Supposed);
    }

    [Fact]
    public void Of_a_doubted_amount_the_same_in_another_currency_is_doubted_too()
    {
        const string text = "The bridge cost 3 million crowns (300,000 euros).";
        Assert.All(Read(text, CountedChoices.Grammar), quantity => Assert.NotNull(quantity.Counted));
        Assert.All(Read(text, Always(false)), quantity => Assert.Null(quantity.Counted));
        Assert.All(Read(text, Always(false)), quantity => Assert.NotEmpty(quantity.Supposed!));
    }

    [Fact]
    public void A_list_keeps_its_labels_where_the_figure_that_announces_it_is_doubted()
    {
        var quantities = Read("The office counted 640 crosses. The guild insists on 577:\nQuarrow – 318\nPell – 259", Always(false));
        Assert.Equal(["crosses", null, "Quarrow", "Pell"], quantities.Select(quantity => quantity.Counted));
    }

    [Fact]
    public void Every_feature_has_a_name()
    {
        var decisions = new List<CountedDecision>();
        Read(Rivals + " Of the crew it is seven.", new CountedChoices(null, decisions.Add));
        Assert.NotEmpty(decisions);
        Assert.Equal(CandidateFeatures.Names.Length, CandidateFeatures.Names.Distinct(StringComparer.Ordinal).Count());
        // The last name is that of the last number: "it" stands in the last sentence only.
        Assert.Equal("sentence has it", CandidateFeatures.Names[^1]);
        Assert.All(decisions.SelectMany(decision => decision.Features.Select(row => (row, decision))), pair => Assert.Equal(pair.decision.Figure.Site.Sentence.Text.Contains(" it ", StringComparison.Ordinal) ? 1f : 0f, pair.row[^1]));
    }

    [Fact]
    public void A_page_of_one_endless_sentence_is_read_in_bounds()
    {
        var decisions = new List<CountedDecision>();
        Read(string.Join(", ", Enumerable.Range(100, 400).Select(number => $"in Kell {number} and on the roads of Ostby")), new CountedChoices(null, decisions.Add));
        Assert.All(decisions, decision => Assert.InRange(decision.Candidates.Length, 0, 200));
    }

    [Fact]
    public void A_model_for_other_features_is_refused() =>
        Assert.Throws<ModelException>(() => CountedModel.Read(ForeignModel.Of(CountedModel.Part, CountedModel.FormatVersion, "candidates")));

    private static ImmutableArray<Quantity> Read(string text, CountedChoices choices) => ReadText.Quantities(text, choices: choices);

    private static CountedChoices Always(bool likely) => new(new CountedModel(BoostedTrees.Of(CandidateFeatures.Names.Length, likely ? 3 : -3, [])));

    private static CountedChoices Preferring(string feature) => new(new CountedModel(BoostedTrees.Of(
        CandidateFeatures.Names.Length, 0, [new TreeNode.Split(CandidateFeatures.Names.IndexOf(feature), 0.5f, new TreeNode.Leaf(-3), new TreeNode.Leaf(3))])));
}
