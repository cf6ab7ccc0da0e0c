using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Overview;

namespace Variorum.App.Rendering.Plots;

/// <summary>Where everything of the time line stands. Its unit is a pixel of a drawing that is shown at its own width.</summary>
public sealed record TimelineDrawing(
    double Width, double Height, double Left, double Right, double Bottom, ImmutableArray<Tick> Ticks, ImmutableArray<DrawnLane> Lanes)
{
    private const double LaneHeight = 40;
    private const double Foot = 28;
    /// <summary>Half of a tick's label: the first and the last stand in the middle of their place.</summary>
    private const double Edge = 36;

    /// <summary>The room that a tick's label takes.</summary>
    private const double TickWidth = 84;

    /// <param name="view">With at least one lane.</param>
    public static TimelineDrawing Of(TimelineView view, double width)
    {
        var days = view.Lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Days).ToList();
        var whole = new DayRange(days.Min(day => day.First), days.Max(day => day.Last));
        var (left, right) = (Edge, width - Edge);
        var time = new TimeAxis(whole, left, right, (int)((right - left) / TickWidth));
        var bottom = view.Lanes.Length * LaneHeight;
        return new TimelineDrawing(
            width, bottom + Foot, 0, width, bottom, time.Ticks,
            [.. view.Lanes.Select((lane, place) => DrawnLane.Of(lane, place, time, (place * LaneHeight) + 27))]);
    }
}
