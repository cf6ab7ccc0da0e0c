using Variorum.App.Rendering.Plots;
using Variorum.Views;
using Xunit;

namespace Variorum.Tests.Views;

public sealed class TimelineTests
{
    [Fact]
    public void Sources_with_most_articles_have_a_line_each_and_the_rest_share_one()
    {
        var pile = new PileMaker();
        for (var source = 0; source < 12; source++)
        {
            for (var i = 0; i <= source; i++)
                pile.Write($"{source}-{i}.txt", $"Paper {source:00}", $"Notice {i} of {source}", $"2031-01-{i + 1:00}", ["Nothing was counted."]);
        }

        var lanes = new CasebookViews(pile.Make()).Overview.Timeline.Lanes;
        Assert.Equal(10, lanes.Length);
        Assert.Equal("Paper 11", lanes[0].Name);
        Assert.Equal("other sources", lanes[^1].Name);
        Assert.Equal(1 + 2 + 3, lanes[^1].Count);
    }

    [Fact]
    public void Articles_of_one_day_are_one_mark_with_their_number()
    {
        var pile = new PileMaker();
        for (var i = 0; i < 40; i++) pile.Write($"{i}.txt", "Orsk Telegraph", $"Notice {i}", i < 30 ? "2031-01-05" : "2031-08-05", ["Nothing was counted."]);
        var lane = Assert.Single(TimelineDrawing.Of(new CasebookViews(pile.Make()).Overview.Timeline, 720).Lanes);
        Assert.Equal([30, 10], lane.Marks.Select(mark => mark.Count));
        Assert.All(lane.Marks, mark => Assert.False(mark.IsStretch));
    }

    [Fact]
    public void A_date_that_leaves_days_open_is_a_stretch()
    {
        var pile = new PileMaker();
        pile.Write("a.txt", "Orsk Telegraph", "A", "2031", ["Nothing was counted."]);
        pile.Write("b.txt", "Orsk Telegraph", "B", "2031-06-01", ["Nothing was counted."]);
        var lane = Assert.Single(TimelineDrawing.Of(new CasebookViews(pile.Make()).Overview.Timeline, 720).Lanes);
        Assert.Equal([true, false], lane.Marks.Select(mark => mark.IsStretch));
    }

    [Fact]
    public void However_many_the_articles_the_drawing_stays_small()
    {
        var pile = new PileMaker();
        for (var i = 0; i < 3000; i++) pile.Write($"{i}.txt", $"Paper {i % 30}", $"Notice {i}", DateOnly.FromDayNumber(730000 + i).ToString("yyyy-MM-dd"), ["Nothing was counted."]);
        var drawing = TimelineDrawing.Of(new CasebookViews(pile.Make()).Overview.Timeline, 720);
        Assert.True(drawing.Lanes.Sum(lane => lane.Marks.Length) < 500);
        Assert.Equal(3000, drawing.Lanes.Sum(lane => lane.Marks.Sum(mark => mark.Count)));
        Assert.All(drawing.Lanes.SelectMany(lane => lane.Marks), mark => Assert.InRange(mark.X, 0, 720));
    }

    [Fact]
    public void What_prints_no_date_is_named()
    {
        var undated = new CasebookViews(OrlaPile.Make()).Overview.Timeline.Undated;
        Assert.Equal("We, who came over the pass with our children and with what …", Assert.Single(undated).Article.Title);
    }
}
