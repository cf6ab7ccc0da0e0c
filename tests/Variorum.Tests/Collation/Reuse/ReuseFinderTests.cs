using System.Collections.Immutable;
using Variorum.Articles;
using Variorum.Collation;
using Variorum.Collation.Reuse;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Collation.Reuse;

public sealed class ReuseFinderTests
{
    private const string Agency =
        "The relief office of Velmora said on Monday that the last of the boats had reached the quay, that nobody was missing, and that the camp by the river would be closed before the winter begins.";

    [Fact]
    public void A_text_printed_twice_is_found_with_its_span()
    {
        var pile = new Figures().Write("Velmora Courier", "ORLA. " + Agency, "2031-03-02").Write("Harbour Gazette", "Nothing new from the river. " + Agency, "2031-03-03");
        var reuse = Assert.Single(ReuseFinder.Find(pile.Articles, pile.Snapshots));
        Assert.Equal(ReuseForm.Verbatim, reuse.Form);
        Assert.Equal(1, reuse.Similarity);
        Assert.All(new[] { reuse.A, reuse.B }, side =>
            Assert.Equal(Agency.TrimEnd('.'), side.Anchor.Span.Of(pile.Snapshots.Single(snapshot => snapshot.Id == side.Anchor.Snapshot).Text)));
        var older = reuse.Direction == ReuseDirection.AToB ? reuse.A : reuse.B;
        Assert.Equal("2031-03-02", pile.Articles.Single(article => article.Article.Id == older.Article).Article.Published);
        Assert.Contains("appeared", "appeared " + Assert.Single(OriginFinder.Find(pile.Articles, pile.Snapshots, [reuse])).Root, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_word_leaves_a_near_copy()
    {
        var pile = new Figures().Write("Velmora Courier", Agency).Write("Harbour Gazette", Agency.Replace("the last of the boats", "all four ships", StringComparison.Ordinal));
        var reuse = Assert.Single(ReuseFinder.Find(pile.Articles, pile.Snapshots));
        Assert.Equal(ReuseForm.NearVerbatim, reuse.Form);
        Assert.InRange(reuse.Similarity, 0.7m, 0.99m);
        Assert.Equal(2, Assert.Single(OriginFinder.Find(pile.Articles, pile.Snapshots, [reuse])).Articles.Length);
    }

    [Fact]
    public void Two_papers_that_name_one_agency_have_one_origin_though_each_wrote_on()
    {
        const string Drains = " The mayor of Selene, who has never liked the camp, spoke for an hour about drains, gulls, the price of rope, a lost key and his late brother, and nobody in the hall could remember afterwards what the meeting had been called for or who had opened the windows.";
        const string Bread = " Bread was dearer again on the market, where the women of the upper town had queued since five; a baker who wished to remain unnamed blamed the flour, the miller blamed the river, and the river, as a boy remarked from the bridge, had so far made no statement at all.";
        var pile = new Figures().Write("Velmora Courier", Agency + Drains).Write("Harbour Gazette", Agency + Bread);
        var reuse = ReuseFinder.Find(pile.Articles, pile.Snapshots);
        Assert.Empty(OriginFinder.Find(pile.Articles, pile.Snapshots, reuse));
        ImmutableArray<CollatedArticle> credited = [.. pile.Articles.Select(article => article with { Article = article.Article with { Credits = [new Credit(CreditRole.Agency, "Coastwire", new Evidence(new TextSpan(0, 9), "Coastwire"))] } })];
        var origin = Assert.Single(OriginFinder.Find(credited, pile.Snapshots, reuse));
        Assert.Equal("Coastwire", origin.Root);
        Assert.EndsWith("Both name Coastwire.", origin.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_quoted_from_a_long_text_makes_no_one_origin()
    {
        const string Own = " The mayor of Selene, who has never liked the camp, spoke for an hour about drains, gulls, the price of rope, a lost key and his late brother, and nobody in the hall could remember afterwards what the meeting had been called for or who had opened the windows.";
        var pile = new Figures()
            .Write("Velmora Courier", Agency + Own.Replace("mayor", "bishop", StringComparison.Ordinal).Replace("drains, gulls, the price of rope", "bread", StringComparison.Ordinal).Replace("nobody", "everybody there", StringComparison.Ordinal)[..60])
            .Write("Harbour Gazette", "“" + Agency[..Agency.IndexOf(", and that the camp", StringComparison.Ordinal)] + "”, it was said." + Own + Own.Replace("rope", "salt", StringComparison.Ordinal));
        var reuse = ReuseFinder.Find(pile.Articles, pile.Snapshots);
        Assert.Equal(ReuseForm.Quotation, Assert.Single(reuse).Form);
    }

    [Fact]
    public void A_turn_of_phrase_is_no_reuse() => Assert.Empty(ReuseFinder.Find(
        new Figures().Write("Velmora Courier", "The relief office of Velmora said on Monday that it was raining.").Write("Harbour Gazette", "The relief office of Velmora said on Monday that it had stopped.").Articles,
        new Figures().Write("Velmora Courier", "The relief office of Velmora said on Monday that it was raining.").Write("Harbour Gazette", "The relief office of Velmora said on Monday that it had stopped.").Snapshots));

    [Fact]
    public void The_order_of_the_input_decides_nothing()
    {
        var pile = new Figures().Write("Velmora Courier", Agency).Write("Harbour Gazette", Agency + " It rained.").Write("Orsk Telegraph", "Hear this. " + Agency);
        Assert.Equal(ReuseFinder.Find(pile.Articles, pile.Snapshots).AsEnumerable(), ReuseFinder.Find([.. pile.Articles.Reverse()], [.. pile.Snapshots.Reverse()]));
        Assert.Equal(3, Assert.Single(OriginFinder.Find(pile.Articles, pile.Snapshots, ReuseFinder.Find(pile.Articles, pile.Snapshots))).Articles.Length);
    }
}
