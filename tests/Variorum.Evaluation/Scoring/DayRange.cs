using System.Globalization;

namespace Variorum.Evaluation.Scoring;

/// <summary>The days from one date to another, both included.</summary>
internal readonly record struct DayRange(int First, int Last)
{
    /// <returns>Null where a bound is missing or no ISO date, or the last day lies before the first.</returns>
    public static DayRange? Read(string? first, string? last) =>
        Day(first) is { } from && Day(last) is { } to && from <= to ? new DayRange(from, to) : null;

    /// <summary>The share of the days of either that are days of both.</summary>
    public double Agreement(DayRange other)
    {
        var shared = Math.Min(Last, other.Last) - Math.Max(First, other.First) + 1;
        return shared <= 0 ? 0 : (double)shared / (Math.Max(Last, other.Last) - Math.Min(First, other.First) + 1);
    }

    private static int? Day(string? date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber : null;
}
