using Variorum.Articles;
using Variorum.Collation;
using Variorum.Tests.Pages;
using Xunit;

namespace Variorum.Tests.Collation;

public sealed class RepeatedFurnitureTests
{
    private const string Notice = "The Ostara Herald is read in forty towns, and has been printed on the island of Velmora since the first ferry came.";

    [Fact]
    public void Words_that_come_back_on_most_pages_of_a_site_are_annotated_and_no_span_is_moved()
    {
        var pile = Enumerable.Range(0, 4).Select(Page).Select(page => (page, ArticleFinder.Find(page))).ToList();
        var found = RepeatedFurnitureFinder.Find(pile);
        Assert.Equal(4, found.Length);
        Assert.All(found, piece => Assert.Equal(Notice, piece.Span.Of(pile.Single(entry => entry.page.Snapshot == piece.Snapshot).page.Text)));
        Assert.All(found, piece => Assert.Equal("The same words stand on 4 of the 4 pages from ostara.example.", piece.Explanation));
        Assert.Equal(found.AsEnumerable(), RepeatedFurnitureFinder.Find(pile.AsEnumerable().Reverse()));
    }

    [Fact]
    public void Two_pages_are_too_few_to_tell() =>
        Assert.Empty(RepeatedFurnitureFinder.Find(Enumerable.Range(0, 2).Select(Page).Select(page => (page, ArticleFinder.Find(page)))));

    private static Variorum.Pages.Page Page(int number)
    {
        var words = (string[])["ferry", "harbour", "storm", "bridge"];
        return Reading.Page(
            $"<html><head><link rel=canonical href='https://www.ostara.example/{number}'></head><body><h1>About the {words[number]}</h1>"
            + $"<p>The {words[number]} of Velmora was closed in the spring, and the {words[number]} has not been opened again since then.</p><p>{Notice}</p>");
    }
}
