using Variorum.App.Rendering.Plots;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Plots;
using Xunit;

namespace Variorum.Tests.Rendering;

public sealed class PlotDrawingTests
{
    [Fact]
    public void What_finds_no_room_for_a_label_gets_the_number_of_its_reading()
    {
        // Long figures of one size on a phone: hardly a label fits, and a mark without a name says nothing.
        var plot = Plot([.. Enumerable.Range(1, 8).Select(i => Mark(i, 1_234_567_000 + i, 738_000 + i)), Mark(9, 9, 738_000)]);
        var labels = PlotDrawing.Of(plot, PlotFrame.Narrow).Marks.Select(mark => mark.Label).OfType<PlacedLabel>().ToList();
        Assert.Contains(labels, label => label.IsNumber);
        Assert.All(labels.Where(label => label.IsNumber), label => Assert.Matches("^[(][0-9]+[)]$", label.Text));
        Assert.True(Overlaps(labels) == 0);
    }

    [Fact]
    public void Several_sources_with_a_printing_each_are_not_counted_twice()
    {
        var label = PlotDrawing.Of(Plot([Mark(1, 10, 738_000, printings: 2, "A", "B"), Mark(2, 20, 738_000, printings: 4, "A", "B")]), PlotFrame.Wide).Marks.Select(mark => mark.Label!.Text);
        Assert.Equal(["10 A B", "20 A B ×4"], label);
    }

    [Fact]
    public void A_small_picture_writes_only_the_lowest_and_the_highest_figure()
    {
        var drawing = PlotDrawing.Of(Plot([Mark(1, 1153, 738_000), Mark(2, 1170, 738_001), Mark(3, 1187, 738_002)]), PlotFrame.Glance);
        Assert.Equal(["1,153", "1,187"], drawing.ValueTicks.Select(tick => tick.Label));
        Assert.Empty(drawing.TimeTicks);
        Assert.All(drawing.Marks, mark => Assert.Null(mark.Label));
        Assert.All(drawing.Marks, mark => Assert.InRange(mark.Middle, 0, drawing.Height));
    }

    [Fact]
    public void One_figure_in_a_small_picture_has_a_place_too()
    {
        var drawing = PlotDrawing.Of(Plot([Mark(1, 3000, 738_000), Mark(2, 3000, 738_009)]), PlotFrame.Glance);
        Assert.Equal(["3,000"], drawing.ValueTicks.Select(tick => tick.Label));
        Assert.All(drawing.Marks, mark => Assert.InRange(mark.Middle, 0, drawing.Height));
    }

    [Fact]
    public void Days_that_follow_each_other_are_not_lost_in_a_month()
    {
        var drawing = PlotDrawing.Of(Plot([Mark(1, 10, 738_000), Mark(2, 20, 738_003)]), PlotFrame.Wide);
        Assert.True(drawing.Marks[1].X - drawing.Marks[0].X > drawing.Width / 3);
    }

    private static PlotView Plot(IEnumerable<PlotMark> marks) => new([.. marks], [], null, "");

    private static PlotMark Mark(int reading, decimal value, int day, int printings = 1, params string[] letters) => new(
        reading, Variorum.Views.Wording.FigureWords.Number(value), value, value, PlotShape.Exact, new DayRange(day, day), true, printings, letters.Length == 0 ? ["A"] : [.. letters], 0);

    private static int Overlaps(List<PlacedLabel> labels) => labels.Count(a => labels.Exists(b => a != b && a.X == b.X && a.Anchor == b.Anchor && Math.Abs(a.Y - b.Y) < 14));
}
