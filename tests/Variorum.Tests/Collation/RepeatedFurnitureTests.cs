using System.Collections.Immutable;
using System.Text;
using Variorum.Claims;
using Variorum.Collation;
using Variorum.Pages;
using Xunit;

namespace Variorum.Tests.Collation;

public sealed class RepeatedFurnitureTests
{
    private const string Notice = "The Ostara Herald is read in forty towns, and has been printed on the island of Velmora since the first ferry came.";

    [Fact]
    public void Words_that_come_back_on_most_pages_of_a_site_are_annotated_and_no_span_is_moved()
    {
        var pile = Enumerable.Range(0, 4).Select(Analyze).ToList();
        var found = RepeatedFurnitureFinder.Find(pile);
        Assert.Equal(4, found.Length);
        Assert.All(found, piece => Assert.Equal(Notice, piece.Span.Of(pile.Single(page => page.Snapshot == piece.Snapshot).Text)));
        Assert.All(found, piece => Assert.Equal("The same words stand on 4 of the 4 pages from ostara.example.", piece.Explanation));
        Assert.Equal(found.AsEnumerable(), RepeatedFurnitureFinder.Find(pile.AsEnumerable().Reverse()));
    }

    [Fact]
    public void Two_pages_are_too_few_to_tell() => Assert.Empty(RepeatedFurnitureFinder.Find(Enumerable.Range(0, 2).Select(Analyze)));

    [Fact]
    public void The_casebook_shows_what_is_repeated_and_warns_of_it()
    {
        ImmutableArray<SnapshotAnalysis> pages = [.. Enumerable.Range(0, 3).Select(Analyze)];
        ImmutableArray<PileFile> files = [.. pages.Select((page, i) => new PileFile($"{i}.html", page.Snapshot, FileState.Present))];
        var casebook = CasebookBuilder.Collate(new Pile(files, pages, [], [], CasebookSettings.Default));
        Assert.All(casebook.Snapshots, snapshot => Assert.Equal(Notice, Assert.Single(snapshot.Repeated).Span.Of(snapshot.Text)));
        Assert.All(casebook.Snapshots, snapshot => Assert.Contains(snapshot.Warnings, warning => warning.Contains("3 of the 3 pages from ostara.example", StringComparison.Ordinal)));
    }

    private static SnapshotAnalysis Analyze(int number)
    {
        var words = (string[])["ferry", "harbour", "storm", "bridge"];
        var html = $"<html><head><link rel=canonical href='https://www.ostara.example/{number}'></head><body><h1>About the {words[number]}</h1>"
            + $"<p>The {words[number]} of Velmora was closed in the spring, and the {words[number]} has not been opened again since then.</p><p>{Notice}</p>";
        return Assert.IsType<AnalysisOutcome.Analyzed>(CasebookBuilder.Analyze(new Snapshot(Encoding.UTF8.GetBytes(html)))).Analysis;
    }
}
