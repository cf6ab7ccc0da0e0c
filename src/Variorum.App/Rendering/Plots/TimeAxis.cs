using Variorum.Expressions.Dates.Wording;

namespace Variorum.App.Rendering.Plots;

/// <summary>Days along the foot of a plot, from <see cref="Left"/> to <see cref="Right"/> in the drawing's units.</summary>
internal sealed class TimeAxis
{
    private const double Padding = 0.06;

    /// <summary>In days: what was printed within a week is not lost in a month.</summary>
    private const double LeastMargin = 1.5;
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 60000];
    private readonly double _first;
    private readonly double _days;

    /// <param name="most">How many ticks have room.</param>
    public TimeAxis(DayRange days, double left, double right, int most)
    {
        Left = left;
        Right = right;
        var margin = Math.Max(LeastMargin, (days.Last - days.First) * Padding);
        _first = days.First - margin;
        _days = days.Last - days.First + (2 * margin);
        Ticks = MakeTicks(most);
    }

    public double Left { get; }

    public double Right { get; }

    public ImmutableArray<Tick> Ticks { get; }

    public double Place(double day) => Left + ((day - _first) / _days * (Right - Left));

    public double PlaceMiddle(DayRange days) => Place((days.First + days.Last) / 2.0);

    private ImmutableArray<Tick> MakeTicks(int most)
    {
        var from = (int)Math.Clamp(Math.Ceiling(_first), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        var to = (int)Math.Clamp(Math.Floor(_first + _days), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        foreach (var step in DaySteps)
        {
            var first = ((from + step - 1) / step) * step;
            if ((to - first) / step < most)
                return Labelled(Enumerable.Range(0, Math.Max(0, ((to - first) / step) + 1)).Select(i => DateOnly.FromDayNumber(first + (i * step))), true);
        }

        foreach (var step in MonthSteps)
        {
            var days = MonthStarts(from, to, step).Take(most + 1).ToList();
            if (days.Count <= most) return Labelled(days, false);
        }

        return [];
    }

    private static IEnumerable<DateOnly> MonthStarts(int from, int to, int step)
    {
        var start = DateOnly.FromDayNumber(from);
        var month = (start.Year * 12) + start.Month - 1 + (start.Day > 1 ? 1 : 0);
        for (month = (month + step - 1) / step * step; month / 12 <= 9999; month += step)
        {
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day.DayNumber > to) yield break;
            yield return day;
        }
    }

    /// <summary>The first tick, and the first of every year, say the year.</summary>
    private ImmutableArray<Tick> Labelled(IEnumerable<DateOnly> days, bool withDay)
    {
        var ticks = ImmutableArray.CreateBuilder<Tick>();
        int? year = null;
        foreach (var day in days)
        {
            var month = DateText.OfMonth(day.Year, day.Month)[..3];
            var label = withDay ? $"{day.Day} {month}" : month;
            if (day.Year != year) label = !withDay && day.Month == 1 ? $"{day.Year}" : $"{label} {day.Year}";
            year = day.Year;
            ticks.Add(new Tick(Place(day.DayNumber), label));
        }

        return ticks.ToImmutable();
    }
}
