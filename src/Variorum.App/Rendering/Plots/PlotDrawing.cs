using System.Globalization;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Plots;

namespace Variorum.App.Rendering.Plots;

/// <summary>Where everything of a plot stands. Its unit is a pixel of a plot that is shown at its own width.</summary>
public sealed record PlotDrawing(
    double Width,
    double Height,
    double Left,
    double Bottom,
    double DatedRight,
    bool HasUndated,
    bool IsLogarithmic,
    ImmutableArray<Tick> ValueTicks,
    ImmutableArray<Tick> TimeTicks,
    ImmutableArray<(PlottedMark Earlier, PlottedMark Later)> Joined,
    ImmutableArray<PlottedMark> Marks)
{
    private const double PlotHeight = 320;
    private const double Edge = 14;
    private const double Foot = 30;
    private const double UndatedWidth = 84;

    public static PlotDrawing Of(PlotView plot, double width)
    {
        var bottom = PlotHeight - Foot;
        var values = new ValueAxis(plot.Marks.Min(mark => mark.Low), plot.Marks.Max(mark => mark.High), Edge + 8, bottom - 8);
        var left = 10 + (values.Ticks.Max(tick => tick.Label.Length) * 7.2);
        var hasUndated = plot.Marks.Any(mark => mark.Days is null);
        var dated = plot.Marks.Where(mark => mark.Days is not null).Select(mark => mark.Days!.Value).ToList();
        var right = width - Edge - (hasUndated ? dated.Count == 0 ? width - left - Edge : UndatedWidth : 0);
        var time = dated.Count == 0 ? null : new TimeAxis(
            new DayRange(dated.Min(days => days.First), dated.Max(days => days.Last)), left, right, (int)((right - left) / 76));
        var marks = Placed(plot, values, time, (right + width - Edge) / 2, new LabelPlacer(left + 2, width - 2, 2, bottom));
        return new PlotDrawing(
            width, PlotHeight, left, bottom, right, hasUndated, values.IsLogarithmic, values.Ticks, time?.Ticks ?? [], [.. Revisions(plot, marks)], marks);
    }

    /// <summary>A number as SVG has it, to a tenth.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static ImmutableArray<PlottedMark> Placed(PlotView plot, ValueAxis values, TimeAxis? time, double undated, LabelPlacer labels)
    {
        var placed = plot.Marks.Select(mark =>
        {
            var x = mark.Days is { } days ? time!.PlaceMiddle(days) : undated;
            var (from, to) = mark.Days is { } range ? (time!.Place(range.First), time.Place(range.Last + 1)) : (x, x);
            // One day, and what is shorter than the mark itself, is a point.
            if (to - from < 12 || mark.Days is { First: var first, Last: var last } && first == last) (from, to) = (x, x);
            return new PlottedMark(mark, x, from, to, values.Place(mark.Low), values.Place(mark.High), null);
        }).ToList();
        foreach (var mark in placed) labels.Reserve(mark);
        return [.. placed.Select(mark => mark with { Label = labels.Place(mark) })];
    }

    private static IEnumerable<(PlottedMark Earlier, PlottedMark Later)> Revisions(PlotView plot, ImmutableArray<PlottedMark> marks)
    {
        foreach (var (earlier, later) in plot.Joined)
        {
            var from = marks.LastOrDefault(mark => mark.Mark.Reading == earlier);
            var to = marks.FirstOrDefault(mark => mark.Mark.Reading == later);
            if (from is not null && to is not null) yield return (from, to);
        }
    }
}
