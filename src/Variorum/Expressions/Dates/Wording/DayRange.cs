namespace Variorum.Expressions.Dates.Wording;

/// <summary>The days that a date may mean, first and last included, as day numbers (1 January 0001 is 0).</summary>
public readonly record struct DayRange(int First, int Last)
{
    /// <summary>Null where the value is no EDTF date or has neither end ("../..").</summary>
    /// <remarks>An open end is taken to be the other end: a place on an axis must be somewhere.</remarks>
    public static DayRange? TryRead(string? edtf)
    {
        if (edtf is null) return null;
        var slash = edtf.IndexOf('/');
        if (slash < 0) return ShownDate.TryRead(edtf, out var date) ? Of(date, date) : null;
        var hasStart = ShownDate.TryRead(edtf.AsSpan(0, slash), out var start);
        var hasEnd = ShownDate.TryRead(edtf.AsSpan(slash + 1), out var end);
        if (!hasStart && !hasEnd) return null;
        var range = Of(hasStart ? start : end, hasEnd ? end : start);
        return range.First <= range.Last ? range : new DayRange(range.Last, range.First);
    }

    private static DayRange Of(ShownDate first, ShownDate last) => new(first.First.DayNumber, last.Last.DayNumber);
}
