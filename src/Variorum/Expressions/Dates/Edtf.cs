namespace Variorum.Expressions.Dates;

/// <summary>A value of the Extended Date/Time Format (ISO 8601-2, levels 0 and 1 as far as a newspaper needs them): a date of some
/// precision, or an interval whose ends may be open.</summary>
/// <remarks>The default value is not a date; values come from the factory methods and from <see cref="EdtfParser"/>.</remarks>
public readonly record struct Edtf
{
    private Edtf(EdtfDate? start, EdtfDate? end, bool isInterval)
    {
        Start = start;
        End = end;
        IsInterval = isInterval;
    }

    /// <summary>The date itself, or the start of the interval; null for an open start ("../2018").</summary>
    public EdtfDate? Start { get; }

    /// <summary>The date itself, or the end of the interval; null for an open end ("2018/..").</summary>
    public EdtfDate? End { get; }

    public bool IsInterval { get; }

    public static Edtf Of(EdtfDate date) => new(date, date, isInterval: false);

    public static Edtf OfDay(DateOnly day) => Of(EdtfDate.OfDay(day));

    public static Edtf OfYear(int year) => Of(EdtfDate.OfYear(year));

    /// <summary>From the start of one date to the end of another; ends in the wrong order are put right.</summary>
    /// <exception cref="ArgumentException">Both ends are open.</exception>
    public static Edtf Between(EdtfDate? start, EdtfDate? end)
    {
        if (start is null && end is null) throw new ArgumentException("An interval has at least one end.", nameof(start));
        return start is { } from && end is { } to && to.Latest < from.Earliest ? new Edtf(to, from, isInterval: true) : new Edtf(start, end, isInterval: true);
    }

    /// <summary>The first day that it may mean; null for an open start.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day that it may mean; null for an open end.</summary>
    public DateOnly? Latest => End?.Latest;

    public override string ToString() => IsInterval ? $"{Start?.ToString() ?? ".."}/{End?.ToString() ?? ".."}" : Start?.ToString() ?? "";
}
