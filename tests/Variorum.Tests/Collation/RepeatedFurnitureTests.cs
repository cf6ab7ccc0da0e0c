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

    [Fact]
    public void Texts_saved_from_a_site_are_known_by_the_name_at_its_head()
    {
        var pile = Enumerable.Range(0, 3).Select(number => Analyze(Encoding.UTF8.GetBytes($"Ostara Herald\nHome | Coast | World | Letters\n\nAbout the {Words[number]}\n\nThe {Words[number]} of Velmora was closed in the spring, and the {Words[number]} has not been opened again since then.\n\n{Notice}\n"))).ToList();
        Assert.All(pile, page => Assert.Equal("Ostara Herald", page.Site));
        Assert.Equal(3, RepeatedFurnitureFinder.Find(pile).Length);
    }

    [Fact]
    public void Reprints_that_credit_one_paper_are_not_pages_of_its_site()
    {
        var pile = Enumerable.Range(0, 3).Select(number => Analyze(Encoding.UTF8.GetBytes($"About the {Words[number]}\n\nOstara Herald, {number + 1} March 2031\n\nThe {Words[number]} of Velmora was closed in the spring, and the {Words[number]} has not been opened again since then.\n\n{Notice}\n"))).ToList();
        Assert.Empty(RepeatedFurnitureFinder.Find(pile));
    }

    private static readonly string[] Words = ["ferry", "harbour", "storm", "bridge"];

    private static SnapshotAnalysis Analyze(int number)
    {
        var html = $"<html><head><link rel=canonical href='https://www.ostara.example/{number}'></head><body><h1>About the {Words[number]}</h1>"
            + $"<p>The {Words[number]} of Velmora was closed in the spring, and the {Words[number]} has not been opened again since then.</p><p>{Notice}</p>";
        return Analyze(Encoding.UTF8.GetBytes(html));
    }

    private static SnapshotAnalysis Analyze(byte[] bytes) => Assert.IsType<AnalysisOutcome.Analyzed>(CasebookBuilder.Analyze(new Snapshot(bytes))).Analysis;
}
