using Variorum.Views.Overview;
using Variorum.Views.Wording;

namespace Variorum.App.Rendering.Plots;

/// <summary>One source's line of the time line, in the drawing's units.</summary>
/// <param name="Colour">Its place, which chooses the colour; null where the line is not one source's.</param>
public sealed record DrawnLane(string Name, int? Colour, double Y, ImmutableArray<DrawnMark> Marks)
{
    private const double Smallest = 5;
    private const double Largest = 11;

    /// <summary>Shorter than this, a stretch of several days is drawn as a point.</summary>
    private const double ShortestStretch = 14;

    /// <summary>How far an open end reaches: no farther than the margin of the drawing.</summary>
    private const double Arrow = 32;

    /// <summary>The width of a digit of a number beside a point.</summary>
    private const double DigitWidth = 7.2;

    internal static DrawnLane Of(TimelineLane lane, int place, TimeAxis time, double y)
    {
        var marks = lane.Marks.Select(mark =>
        {
            var (from, to) = (time.Place(mark.Days.First), time.Place(mark.Days.Last + 1));
            var middle = time.PlaceMiddle(mark.Days);
            // What is inferred always shows the days that it leaves open, be they few.
            return (to - from < ShortestStretch || mark.Days.First == mark.Days.Last) && !mark.IsInferred
                ? new DrawnMark(middle, middle, middle, Radius(mark.Count), mark.Count, false, OpenEnd.None)
                : new DrawnMark(middle, mark.Open == OpenEnd.First ? from - Arrow : from, mark.Open == OpenEnd.Last ? to + Arrow : to, 0, mark.Count, mark.IsInferred, mark.Open);
        }).ToList();
        return new DrawnLane(
            lane.Name, lane.Id is null ? null : place, y,
            [
                .. marks.Where(mark => mark.IsStretch).GroupBy(mark => (mark.From, mark.To, mark.IsInferred, mark.Open))
                    .Select(group => group.First() with { Count = group.Sum(mark => mark.Count) }),
                .. Joined(marks.Where(mark => !mark.IsStretch)),
            ]);
    }

    /// <summary>Points that would lie on each other become one, at the place of the first, with their number.</summary>
    private static IEnumerable<DrawnMark> Joined(IEnumerable<DrawnMark> points)
    {
        DrawnMark? open = null;
        foreach (var point in points.OrderBy(point => point.X))
        {
            if (open is null)
            {
                open = point;
            }
            else if (point.X - open.X < (open.Count > 1 ? Room(open.Count) : Smallest * 2))
            {
                var count = open.Count + point.Count;
                open = open with { Count = count, Radius = Radius(count) };
            }
            else
            {
                yield return open;
                open = point;
            }
        }

        if (open is not null) yield return open;
    }

    /// <summary>How far off the next point begins, so that it lies neither on this one nor on its number.</summary>
    private static double Room(int count) => Radius(count) + (DigitWidth * (FigureWords.Number(count).Length + 1)) + Largest + 4;

    private static double Radius(int count) => Math.Min(Largest, Smallest + Math.Sqrt(count - 1));
}
