using System.Globalization;
using Variorum.Expressions.Dates;

namespace Variorum.Evaluation.Timex;

/// <summary>Writes a date as TIMEX3 does.</summary>
public static class TimexValue
{
    public static string Of(ResolvedDate date, Edtf? created)
    {
        var form = date.Expression.Form;
        while (form is DateForm.Part part) form = part.Whole;
        return form switch
        {
            DateForm.Length length => Period(length),
            DateForm.Several several => Period(several.Count, several.Of),
            DateForm.Repeated repeated => repeated.Weekday is { } weekday ? $"XXXX-WXX-{((int)weekday + 6) % 7 + 1}" : Period(1, repeated.Of),
            DateForm.Stretch { Count: null, Direction: var direction } => Reference(direction),
            DateForm.Stretch stretch => Period(stretch.Count, stretch.Of),
            DateForm.Reference reference => Reference(reference.Direction),
            DateForm.Clock clock => WithTime(created?.ToString() ?? "XXXX-XX-XX", clock.Time),
            DateForm.Shift { By.Count: null } shift => Reference(shift.Direction),
            _ => Written(form, date, created),
        };
    }

    private static string Written(DateForm form, ResolvedDate date, Edtf? created)
    {
        var value = date.Expression.Form is DateForm.Part ? DateResolver.Resolve(date.Expression with { Form = form }, new DateAnchors(created)) : date.Value;
        if (value is not { Start: { } start }) return "XXXX-XX-XX";
        var written = form switch
        {
            DateForm.InSeason season => $"{start.Year:0000}-{Letters(season.Season)}",
            DateForm.Nearest { Named: DateForm.InSeason season } => $"{start.Year:0000}-{Letters(season.Season)}",
            DateForm.Fiscal fiscal => "FY" + Written(fiscal.Whole, date, created),
            DateForm.Within { Inner: DateForm.Fraction { Of: 4 } quarter } => $"{start.Year:0000}-Q{quarter.Ordinal}",
            DateForm.Nearest { Named: DateForm.Fraction { Of: 4 } quarter } => $"{start.Year:0000}-Q{quarter.Ordinal}",
            DateForm.SameIn when value is { IsInterval: true, End: { } last } && (last.Year * 12) + last.Month - (start.Year * 12) - start.Month == 2 => $"{start.Year:0000}-Q{((start.Month - 1) / 3) + 1}",
            DateForm.Fraction { Of: 4 } quarter => $"{start.Year:0000}-Q{quarter.Ordinal}",
            DateForm.Fraction half => $"{start.Year:0000}-H{half.Ordinal}",
            DateForm.Unit { Of: TimeUnit.Quarter } => $"{start.Year:0000}-Q{((start.Month - 1) / 3) + 1}",
            DateForm.Unit { Of: TimeUnit.Weekend } or DateForm.Nearest { Named: DateForm.Unit { Of: TimeUnit.Weekend } } => EdtfDate.WeekOf(start.Earliest) + "-WE",
            _ when start.Precision == EdtfPrecision.Decade => $"{start.Year / 10:000}",
            _ when start.Precision == EdtfPrecision.Century => $"{start.Year / 100:00}",
            _ => (start with { Approximate = false }).ToString(),
        };
        return date.Expression.Time is { } time ? WithTime(written, time) : date.Expression.PartOfDay is { } part ? $"{written}T{Letters(part)}" : written;
    }

    private static string WithTime(string date, ClockTime time) => $"{date}T{time.Hour:00}:{time.Minute ?? 0:00}{(time.Zone is "UTC" or "GMT" ? "Z" : "")}";

    private static string Reference(int direction) => direction switch { 0 => "PRESENT_REF", < 0 => "PAST_REF", _ => "FUTURE_REF" };

    private static string Letters(PartOfDay part) => part switch { PartOfDay.Morning => "MO", PartOfDay.Afternoon => "AF", PartOfDay.Evening => "EV", _ => "NI" };

    private static string Letters(Season season) => season switch { Season.Spring => "SP", Season.Summer => "SU", Season.Autumn => "FA", _ => "WI" };

    private static string Period(DateForm.Length length) => length.And is { } rest && Period(rest) is var more
        ? Period(length.Count, length.Of) + (more[1] == 'T' && length.Of > TimeUnit.Hour ? more[1..] : more[(more[1] == 'T' ? 2 : 1)..])
        : Period(length.Count, length.Of);

    private static string Period(decimal? count, TimeUnit unit)
    {
        var (letter, factor) = unit switch
        {
            TimeUnit.Second => ("S", 1),
            TimeUnit.Minute => ("M", 1),
            TimeUnit.Hour => ("H", 1),
            TimeUnit.Day => ("D", 1),
            TimeUnit.Week => ("W", 1),
            TimeUnit.Weekend => ("WE", 1),
            TimeUnit.Fortnight => ("W", 2),
            TimeUnit.Month => ("M", 1),
            TimeUnit.Quarter => ("Q", 1),
            TimeUnit.Decade => ("Y", 10),
            TimeUnit.Century => ("Y", 100),
            _ => ("Y", 1),
        };
        var number = count is { } known ? (known * factor).ToString("0.##", CultureInfo.InvariantCulture) : "X";
        return $"P{(unit <= TimeUnit.Hour ? "T" : "")}{number}{letter}";
    }
}
