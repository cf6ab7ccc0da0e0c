using System.Collections.Immutable;
using Variorum.Claims.Quantities;
using Variorum.Claims.Quantities.Learned;
using Variorum.Language.Learning;
using Xunit;

namespace Variorum.Tests.Claims.Quantities.Learned;

public sealed class PhraseModelTests
{
    private const string Ships = "Twelve old ships were lost in the harbour.";

    [Fact]
    public void A_phrase_that_is_borne_out_is_told_whole()
    {
        var quantity = Assert.Single(Read(Ships, Always(true)));
        Assert.Equal("old ships lost in the harbour", quantity.Counted);
        Assert.Null(quantity.Supposed);
    }

    [Fact]
    public void Of_a_doubted_phrase_as_much_is_told_as_is_borne_out()
    {
        var quantity = Assert.Single(Read(Ships, Short("words behind the core")));
        Assert.Equal("old ships", quantity.Counted);
        Assert.Equal("old ships lost in the harbour", quantity.Supposed);
        Assert.Equal("old ships lost in the harbour", quantity.Comparable());
        Assert.Null(quantity.Asked);
    }

    [Fact]
    public void The_noun_beside_a_figure_is_told_in_any_case() =>
        Assert.Equal("ships", Assert.Single(Read(Ships, Always(false))).Counted);

    [Fact]
    public void Without_a_noun_nothing_is_left_of_a_doubted_phrase()
    {
        var second = Read("The office counted 1,187 passengers. The guild insists on 1,300.", Always(false))[1];
        Assert.Null(second.Counted);
        Assert.Equal("passengers", second.Supposed);
    }

    [Fact]
    public void Of_a_doubted_amount_its_unit_alone_is_not_told()
    {
        var quantity = Assert.Single(Read("The bridge cost 3 million crowns.", Always(false)));
        Assert.Null(quantity.Counted);
        Assert.Equal("cost of the bridge", quantity.Supposed);
    }

    [Fact]
    public void Every_feature_has_a_name()
    {
        var decisions = new List<PhraseDecision>();
        Read(Ships + " The guild insists on 1,300.", new CountedChoices(null) { SeenPhrases = decisions.Add });
        Assert.Equal(PhraseFeatures.Names.Length, PhraseFeatures.Names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("depth", PhraseFeatures.Names[^1]);
        Assert.All(decisions.SelectMany(decision => decision.Phrases.Select(phrase => (phrase, decision.Figure.Site))), pair =>
            Assert.Equal(pair.Site.Sentence.AncestorsOf(pair.Site.Figure).Count(), (int)pair.phrase.Features[^1]));
        Assert.Equal(["old ships lost in the harbour", "old ships", "ships"], decisions[0].Phrases.Select(phrase => phrase.Text));
    }

    [Fact]
    public void A_model_for_other_features_is_refused() =>
        Assert.Throws<ModelException>(() => PhraseModel.Read(ForeignModel.Of(PhraseModel.Part, PhraseModel.FormatVersion, "phrases")));

    private static ImmutableArray<Quantity> Read(string text, CountedChoices choices) => ReadText.Quantities(text, choices: choices);

    private static CountedChoices Always(bool likely) => With(BoostedTrees.Of(PhraseFeatures.Names.Length, likely ? 3 : -3, []));

    /// <summary>Believes only what has no more than nothing of a feature.</summary>
    private static CountedChoices Short(string feature) => With(BoostedTrees.Of(
        PhraseFeatures.Names.Length, 0, [new TreeNode.Split(PhraseFeatures.Names.IndexOf(feature), 0.5f, new TreeNode.Leaf(3), new TreeNode.Leaf(-3))]));

    private static CountedChoices With(BoostedTrees trees) => new((CountedModel?)null) { Phrases = new PhraseModel(trees) };
}
