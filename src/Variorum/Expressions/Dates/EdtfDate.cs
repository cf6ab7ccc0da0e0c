using System.Globalization;

namespace Variorum.Expressions.Dates;

/// <summary>One date of some precision: "2018-04-10", "2018-04", "2018", "198X", "19XX", "2018-W15"; with "~" for about and "?" for unsure.</summary>
/// <remarks>Years 1 to 9999 of the Gregorian calendar.</remarks>
public readonly record struct EdtfDate
{
    private EdtfDate(int year, int part, int day, EdtfPrecision precision)
    {
        if (year is < 1 or > 9999) throw new ArgumentOutOfRangeException(nameof(year));
        Year = year;
        Part = part;
        Day = day;
        Precision = precision;
    }

    /// <summary>The year; the first year of a decade or century; for a week the ISO year that it belongs to.</summary>
    public int Year { get; }

    /// <summary>The month or the ISO week, 0 where the precision is coarser.</summary>
    public int Part { get; }

    /// <summary>The day of the month, 0 where the precision is coarser.</summary>
    public int Day { get; }

    public EdtfPrecision Precision { get; }

    /// <summary>"~": about.</summary>
    public bool Approximate { get; init; }

    /// <summary>"?": not sure.</summary>
    public bool Uncertain { get; init; }

    public int Month => Precision is EdtfPrecision.Month or EdtfPrecision.Day ? Part : 0;

    public static EdtfDate OfCentury(int anyYear) => new(Math.Max(1, anyYear / 100 * 100), 0, 0, EdtfPrecision.Century);

    public static EdtfDate OfDecade(int anyYear) => new(Math.Max(1, anyYear / 10 * 10), 0, 0, EdtfPrecision.Decade);

    public static EdtfDate OfYear(int year) => new(year, 0, 0, EdtfPrecision.Year);

    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static EdtfDate OfMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new EdtfDate(year, month, 0, EdtfPrecision.Month);
    }

    /// <exception cref="ArgumentOutOfRangeException">No such week.</exception>
    public static EdtfDate OfWeek(int isoYear, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, ISOWeek.GetWeeksInYear(isoYear));
        return new EdtfDate(isoYear, week, 0, EdtfPrecision.Week);
    }

    /// <summary>The ISO week that a day lies in.</summary>
    public static EdtfDate WeekOf(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);
        return OfWeek(ISOWeek.GetYear(time), ISOWeek.GetWeekOfYear(time));
    }

    public static EdtfDate OfDay(DateOnly day) => new(day.Year, day.Month, day.Day, EdtfPrecision.Day);

    public static bool TryOfDay(int year, int month, int day, out EdtfDate date)
    {
        var valid = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = valid ? new EdtfDate(year, month, day, EdtfPrecision.Day) : default;
        return valid;
    }

    /// <summary>The first day that it may mean.</summary>
    public DateOnly Earliest => Precision switch
    {
        EdtfPrecision.Day => new DateOnly(Year, Part, Day),
        EdtfPrecision.Month => new DateOnly(Year, Part, 1),
        EdtfPrecision.Week => FirstDayOfWeek(),
        _ => new DateOnly(Year, 1, 1),
    };

    /// <summary>The last day that it may mean.</summary>
    public DateOnly Latest => Precision switch
    {
        EdtfPrecision.Day => Earliest,
        EdtfPrecision.Month => new DateOnly(Year, Part, DateTime.DaysInMonth(Year, Part)),
        EdtfPrecision.Week => DateOnly.FromDayNumber(Math.Min(FirstDayOfWeek().DayNumber + 6, DateOnly.MaxValue.DayNumber)),
        EdtfPrecision.Decade => new DateOnly(Math.Min(9999, (Year / 10 * 10) + 9), 12, 31),
        EdtfPrecision.Century => new DateOnly(Math.Min(9999, (Year / 100 * 100) + 99), 12, 31),
        _ => new DateOnly(Year, 12, 31),
    };

    public override string ToString()
    {
        var written = Precision switch
        {
            EdtfPrecision.Century => $"{Year / 100:00}XX",
            EdtfPrecision.Decade => $"{Year / 10:000}X",
            EdtfPrecision.Year => $"{Year:0000}",
            EdtfPrecision.Month => $"{Year:0000}-{Part:00}",
            EdtfPrecision.Week => $"{Year:0000}-W{Part:00}",
            _ => $"{Year:0000}-{Part:00}-{Day:00}",
        };
        return written + ((Approximate, Uncertain) switch { (true, true) => "%", (true, false) => "~", (false, true) => "?", _ => "" });
    }

    // The first ISO week of the year 1 begins on Monday, 1 January 1.
    private DateOnly FirstDayOfWeek() => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Part, DayOfWeek.Monday));
}
