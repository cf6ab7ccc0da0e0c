using System.Globalization;
using Variorum.Expressions.Dates.Wording;
using Variorum.Views.Plots;
using Variorum.Views.Wording;

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
    private const double Edge = 14;

    /// <summary>The width of a digit on an axis; the labels of a small picture are larger against it.</summary>
    private const double DigitWidth = 7.2;
    private const double LargeDigitWidth = 10.5;

    /// <summary>Closer than this, two marks of a small picture are one to the eye.</summary>
    private const double Crowded = 6;
    private const int MostInGlance = 80;

    public static PlotDrawing Of(PlotView plot, PlotFrame frame)
    {
        var (width, bottom) = (frame.Width, frame.Height - frame.Foot);
        var values = new ValueAxis(plot.Marks.Min(mark => mark.Low), plot.Marks.Max(mark => mark.High), Edge + 8, bottom - (frame.IsLabelled ? 8 : Edge), isRounded: frame.IsLabelled);
        var ticks = frame.IsLabelled ? values.Ticks : Ends(plot, values);
        var left = 10 + (ticks.Max(tick => tick.Label.Length) * (frame.IsLabelled ? DigitWidth : LargeDigitWidth));
        var hasUndated = plot.Marks.Any(mark => mark.Days is null);
        var dated = plot.Marks.Where(mark => mark.Days is not null).Select(mark => mark.Days!.Value).ToList();
        var right = width - Edge - (hasUndated ? dated.Count == 0 ? width - left - Edge : frame.Undated : 0);
        var time = dated.Count == 0 ? null : new TimeAxis(
            new DayRange(dated.Min(days => days.First), dated.Max(days => days.Last)), left, right, (int)((right - left) / 76));
        var marks = Placed(plot, values, time, (right + width - Edge) / 2);
        marks = frame.IsLabelled ? Labelled(marks, new LabelPlacer(left + 2, width - 2, 2, bottom)) : Apart(marks);
        return new PlotDrawing(
            width, frame.Height, left, bottom, right, hasUndated, values.IsLogarithmic, ticks, frame.IsLabelled ? time?.Ticks ?? [] : [], [.. Revisions(plot, marks)], marks)
        {
            IsLabelled = frame.IsLabelled,
        };
    }

    /// <summary>Whether marks tell their sources: colours mean nothing where no letter names them.</summary>
    public bool IsLabelled { get; init; } = true;

    /// <summary>A number as SVG has it, to a tenth.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The lowest and the highest figure; only one of them where both would lie on each other.</summary>
    private static ImmutableArray<Tick> Ends(PlotView plot, ValueAxis values)
    {
        var (low, high) = (plot.Marks.Min(mark => mark.Low), plot.Marks.Max(mark => mark.High));
        return low == high ? [End(high)] : [End(low), End(high)];

        Tick End(decimal value) => new(values.Place(value), FigureWords.Number(value));
    }

    private static ImmutableArray<PlottedMark> Placed(PlotView plot, ValueAxis values, TimeAxis? time, double undated) =>
    [
        .. plot.Marks.Select(mark =>
        {
            var x = mark.Days is { } days ? time!.PlaceMiddle(days) : undated;
            var (from, to) = mark.Days is { } range ? (time!.Place(range.First), time.Place(range.Last + 1)) : (x, x);
            // One day, and what is shorter than the mark itself, is a point.
            if (to - from < 12 || mark.Days is { First: var first, Last: var last } && first == last) (from, to) = (x, x);
            return new PlottedMark(mark, x, from, to, values.Place(mark.Low), values.Place(mark.High), null);
        }),
    ];

    /// <summary>In a small picture marks of one form that would lie on each other are drawn once.</summary>
    private static ImmutableArray<PlottedMark> Apart(ImmutableArray<PlottedMark> marks) =>
        [.. marks.DistinctBy(mark => (Math.Floor(mark.X / Crowded), Math.Floor(mark.Middle / Crowded), mark.Mark.Shape, mark.Mark.HasOwnDate)).Take(MostInGlance)];

    /// <summary>The full labels first; what finds no room for one gets the number of its reading.</summary>
    private static ImmutableArray<PlottedMark> Labelled(ImmutableArray<PlottedMark> marks, LabelPlacer labels)
    {
        foreach (var mark in marks) labels.Reserve(mark);
        var labelled = marks.Select(mark => mark with { Label = labels.Place(mark) }).ToList();
        return [.. labelled.Select(mark => mark.Label is null ? mark with { Label = labels.PlaceNumber(mark) } : mark)];
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
