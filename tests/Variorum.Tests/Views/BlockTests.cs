using FsCheck;
using FsCheck.Fluent;
using Variorum.Articles;
using Variorum.Claims.Quantities;
using Variorum.Collation;
using Variorum.Language;
using Variorum.Text;
using Variorum.Views;
using Variorum.Views.Articles;
using Xunit;

namespace Variorum.Tests.Views;

public sealed class BlockTests
{
    [Fact]
    public void Blocks_of_the_invented_pile_hold_every_character_of_their_articles()
    {
        var casebook = OrlaPile.Make();
        var views = new CasebookViews(casebook);
        foreach (var line in views.Articles)
        {
            var article = casebook.Articles.Single(article => article.Article.Id == line.Id).Article;
            var text = casebook.Snapshots.Single(snapshot => snapshot.Id == article.Snapshot).Text;
            AssertWhole(text, article.Span, views.Article(line));
        }
    }

    [Fact]
    public void Blocks_hold_every_character_whatever_the_spans()
    {
        var span = from start in Gen.Choose(0, 60) from length in Gen.Choose(0, 25) select new TextSpan(start, Math.Min(64, start + length));
        var casebook = from text in Gen.Elements("ab. \n\r\u05D0\uD83D".ToCharArray()).ArrayOf(64).Select(letters => new string(letters))
                       from article in span.Where(span => !span.IsEmpty)
                       from paragraphs in span.ListOf()
                       from furniture in span.ListOf()
                       from claims in span.ListOf()
                       from framed in span.Where(span => !span.IsEmpty)
                       select Make(text, article, framed, paragraphs, furniture, claims);
        Prop.ForAll(casebook.ToArbitrary(), made =>
        {
            var views = new CasebookViews(made);
            foreach (var line in views.Articles)
            {
                var article = made.Articles.Single(article => article.Article.Id == line.Id).Article;
                AssertWhole(made.Snapshots[0].Text, article.Span, views.Article(line));
            }
        }).Check(Properties.Config.WithMaxTest(500));
    }

    [Fact]
    public void Furniture_inside_a_paragraph_interrupts_it()
    {
        var made = Make("Before the AD and after.", new TextSpan(0, 24), null, [new TextSpan(0, 24)], [new TextSpan(11, 13)], []);
        var views = new CasebookViews(made);
        var blocks = views.Article(views.Articles[0]).Pages[0];
        Assert.Equal(["Before the ", "AD", " and after."], blocks.Select(block => block.Span.Of(made.Snapshots[0].Text)));
        Assert.IsType<ArticleBlock.Omitted>(blocks[1]);
    }

    [Fact]
    public void Claims_that_overlap_are_each_marked_in_full()
    {
        var claims = new[] { new TextSpan(0, 10), new TextSpan(5, 15), new TextSpan(7, 9) };
        var made = Make("abcdefghijklmnopqrst", new TextSpan(0, 20), null, [new TextSpan(0, 20)], [], claims);
        var views = new CasebookViews(made);
        var paragraph = Assert.IsType<ArticleBlock.Paragraph>(Assert.Single(views.Article(views.Articles[0]).Pages[0]));
        Assert.Equal(["abcde", "fg", "hi", "j", "klmno", "pqrst"], paragraph.Segments.Select(segment => segment.Text));
        foreach (var (claim, span) in made.Quantities.Select(quantity => (quantity.Id, quantity.Anchor.Span)))
        {
            var marked = paragraph.Segments.Where(segment => segment.Claims.Contains(claim)).ToList();
            Assert.Equal(span, marked[0].Span.Union(marked[^1].Span));
            Assert.Equal(span.Start, Assert.Single(paragraph.Segments, segment => segment.Begins.Contains(claim)).Span.Start);
        }

        Assert.Equal(3, paragraph.Notes.Length);
    }

    private static void AssertWhole(string text, TextSpan article, ArticleView view)
    {
        var end = article.Start;
        foreach (var block in view.Pages.SelectMany(blocks => blocks))
        {
            Assert.True(block.Span.Start >= end, "Blocks overlap or are out of order.");
            Assert.True(text.AsSpan(end, block.Span.Start - end).IsWhiteSpace(), "Text between blocks was dropped.");
            if (block is ArticleBlock.Paragraph paragraph)
            {
                Assert.Equal(block.Span.Of(text), string.Concat(paragraph.Segments.Select(segment => segment.Text)));
                Assert.All(paragraph.Segments, segment => Assert.Equal(segment.Span.Of(text), segment.Text));
            }

            end = block.Span.End;
        }

        Assert.True(text.AsSpan(end, Math.Max(0, article.End - end)).IsWhiteSpace(), "The end of the article was dropped.");
    }

    private static Casebook Make(
        string text, TextSpan span, TextSpan? framed, IEnumerable<TextSpan> paragraphs, IEnumerable<TextSpan> furniture, IEnumerable<TextSpan> claims)
    {
        var snapshot = SnapshotId.Of("a"u8);
        Article Article(TextSpan span, int ordinal) => new(
            Identifier.OfAnchored("article", new Anchor(snapshot, span), ordinal), snapshot, span, null, null, null, null, null, ArticleForm.Other, "und", [],
            [.. paragraphs]);
        var articles = framed is { } inner ? new[] { Article(span, 0), Article(inner, 1) } : [Article(span, 0)];
        var quantities = claims.Select((claim, i) => new Quantity(
            Identifier.OfAnchored("quantity", new Anchor(snapshot, claim), i), articles[0].Id, new Anchor(snapshot, claim), claim.Of(text), claim,
            Amounts.Exactly(i), null, null, Variorum.Claims.Measure.Count, null, null, null, []));
        return new Casebook(
            CasebookSettings.Default,
            [new CollatedSnapshot(snapshot, [new PileFile("a.txt", snapshot, FileState.Present)], "text/plain", 1, "plain/1", text,
                [.. furniture.Select(stretch => new Furniture(stretch, FurnitureReason.Advert))], [])],
            [], [.. articles.Select(article => new CollatedArticle(article, [], null, 0))], [.. quantities], [], [], [], []);
    }
}
