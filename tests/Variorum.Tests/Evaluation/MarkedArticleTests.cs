using Variorum.Evaluation.Gold.Marks;
using Variorum.Evaluation.Sets;
using Xunit;

namespace Variorum.Tests.Evaluation;

public sealed class MarkedArticleTests
{
    [Fact]
    public void Marks_are_taken_off_and_kept_with_their_places()
    {
        var article = Read("Kell counted {a \"ships lost\"|twelve ships}, Orla {a \"ships lost\"|no more than nine}.\n");
        Assert.Equal("Kell counted twelve ships, Orla no more than nine.", article.Text);
        Assert.Equal(["twelve ships", "no more than nine"], article.Figures.Select(figure => figure.Span.Of(article.Text)));
        Assert.All(article.Figures, figure => Assert.Equal(("a", "ships lost"), (figure.Group, figure.Counted)));
    }

    [Theory]
    [InlineData("Kell counted {a \"ships lost\"|twelve ships.")]
    [InlineData("Kell counted {A \"ships lost\"|twelve ships}.")]
    public void A_broken_mark_is_refused(string text) => Assert.Throws<GoldFormatException>(() => Read(text));

    [Fact]
    public void Every_article_of_the_set_can_be_read()
    {
        var articles = ArticlesEvaluation.Files(Places.Find().InRoot(ArticlesEvaluation.Folder)).Select(MarkedArticle.Read).ToList();
        Assert.NotEmpty(articles);
        Assert.All(articles, article => Assert.InRange(article.Figures.Where(figure => figure.Group != "-").GroupBy(figure => figure.Group).Count(group => group.Count() > 1), 5, 20));
    }

    private static MarkedArticle Read(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return MarkedArticle.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
