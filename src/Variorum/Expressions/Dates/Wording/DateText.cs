using System.Globalization;

namespace Variorum.Expressions.Dates.Wording;

/// <summary>EDTF values in words: "10 April 2018", "the 1980s", "from 22 March 2018".</summary>
public static class DateText
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>What cannot be read as a date is given back as it is.</summary>
    public static string Of(string edtf)
    {
        var slash = edtf.IndexOf('/');
        if (slash < 0) return ShownDate.TryRead(edtf, out var date) ? Words(date) : edtf;
        var start = edtf[..slash];
        var end = edtf[(slash + 1)..];
        return (IsOpen(start), IsOpen(end)) switch
        {
            (true, true) => edtf,
            (true, false) => $"until {Of(end)}",
            (false, true) => $"from {Of(start)}",
            _ => $"{Of(start)} to {Of(end)}",
        };
    }

    /// <summary>A day for an axis or a heading.</summary>
    public static string OfDay(int dayNumber)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        return $"{day.Day} {MonthName(day.Month)} {day.Year}";
    }

    public static string OfMonth(int year, int month) => $"{MonthName(month)} {year}";

    private static bool IsOpen(string side) => side is "" or "..";

    private static string Words(ShownDate date) => date.Qualifier switch
    {
        '~' => $"about {Plain(date)}",
        '?' => $"perhaps {Plain(date)}",
        '%' => $"perhaps about {Plain(date)}",
        _ => Plain(date),
    };

    private static string Plain(ShownDate date) => date switch
    {
        { YearWidth: 100 } => $"the years {date.Year} to {date.Year + 99}",
        { YearWidth: 10 } => $"the {date.Year}s",
        { Month: null } => $"{date.Year}",
        { Month: > 12 and var season } => $"{Seasons[season - 21]} {date.Year}",
        { Day: null, Month: { } month } => OfMonth(date.Year, month),
        { Day: { } day, Month: { } month } => $"{day} {MonthName(month)} {date.Year}",
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
