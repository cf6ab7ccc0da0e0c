namespace Variorum.Expressions.Dates;

/// <summary>Finds weeks, months, quarters, seasons and years from an anchor.</summary>
internal static class PeriodResolver
{
    /// <summary>"next month" (+1), "this year" (0), "last week" (-1).</summary>
    public static Edtf? OfUnit(DateForm.Unit unit, DateAnchors anchors, Outlook outlook)
    {
        if (anchors.Publication?.Start is not { } date) return null;
        return Shifted(unit.Of, date, unit.Of == TimeUnit.Weekend && unit.Offset == 0 && IsLastWeekend(date, outlook) ? -1 : unit.Offset);
    }

    /// <summary>"the weekend" is the last one where the words look back.</summary>
    private static bool IsLastWeekend(EdtfDate date, Outlook outlook) =>
        outlook == Outlook.Past && date.Precision == EdtfPrecision.Day && date.Earliest.DayOfWeek is not (DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>"the same period last year": what was told before, in another year; the whole year where that was no finer.</summary>
    public static Edtf? InYear(Edtf? told, int year)
    {
        if (year is < 2 or > 9998) return null;
        if (told is { IsInterval: false, Start: { Precision: EdtfPrecision.Month } month }) return Edtf.Of(EdtfDate.OfMonth(year, month.Month));
        if (told is { IsInterval: true, Start: { Precision: EdtfPrecision.Month } from, End: { Precision: EdtfPrecision.Month } to } && to.Year - from.Year <= 1)
            return Edtf.Between(EdtfDate.OfMonth(year, from.Month), EdtfDate.OfMonth(year + to.Year - from.Year, to.Month));
        return Edtf.OfYear(year);
    }

    /// <summary>The whole week, month, ... that a date lies in; null where the date is coarser than that.</summary>
    public static Edtf? Containing(TimeUnit unit, EdtfDate date) => Shifted(unit, date, 0);

    /// <summary>The unit that a date lies in, so many further on.</summary>
    public static Edtf? Shifted(TimeUnit unit, EdtfDate date, int offset)
    {
        if (Math.Abs(offset) > 9999) return null;
        var month = date.Precision is EdtfPrecision.Month or EdtfPrecision.Day or EdtfPrecision.Week;
        var day = date.Precision is EdtfPrecision.Day || (date.Precision == EdtfPrecision.Week && unit >= TimeUnit.Weekend);
        var year = date.Precision >= EdtfPrecision.Year;
        return unit switch
        {
            TimeUnit.Year when year => Year(date.Year + offset),
            TimeUnit.Decade => Year(date.Year + (10 * offset)) is { } decade ? Edtf.Of(EdtfDate.OfDecade(decade.Start!.Value.Year)) : null,
            TimeUnit.Century => Year(date.Year + (100 * offset)) is { } century ? Edtf.Of(EdtfDate.OfCentury(century.Start!.Value.Year)) : null,
            TimeUnit.Month when month => Month(date.Earliest, offset),
            TimeUnit.Quarter when month => Quarter(date.Earliest, offset),
            TimeUnit.Week when day => Week(date.Earliest, offset),
            TimeUnit.Weekend when day => Weekend(date.Earliest, offset),
            TimeUnit.Fortnight when day => Days(date.Earliest, 14 * offset, 14),
            <= TimeUnit.Day when day => ShiftResolver.AddDays(date.Earliest, unit == TimeUnit.Day ? offset : 0),
            _ => null,
        };
    }

    public static Edtf? OfSeason(DateForm.InSeason season, DateAnchors anchors, Outlook outlook, int? direction)
    {
        if (season.Year is { } written) return Season(season.Season, written);
        if (anchors.Publication is not { Earliest: { } from, Latest: { } to }) return null;
        if (direction == 0) return Season(season.Season, from.Year);
        Edtf? best = null;
        foreach (var year in Enumerable.Range(-1, 3).Select(offset => from.Year + offset).Where(year => year is > 1 and < 9999))
        {
            if (Season(season.Season, year) is not { Earliest: { } first, Latest: { } last } found) continue;
            var ahead = direction > 0 || (direction is null && outlook == Outlook.Future);
            if (ahead ? first > to && best is null : direction < 0 ? last < from : first <= to) best = found;
        }

        return best;
    }

    public static Edtf? OfFraction(DateForm.Fraction fraction, DateAnchors anchors, Outlook outlook)
    {
        var months = 12 / fraction.Of;
        var first = ((fraction.Ordinal - 1) * months) + 1;
        if (fraction.Whole is { } whole)
            return DateResolver.Resolve(whole, anchors, outlook) is { Start: { Precision: EdtfPrecision.Year } year } ? Months(year.Year, first, months) : null;
        if (anchors.Publication is not { Earliest: { } from, Latest: { } to }) return null;
        Edtf? best = null;
        var least = int.MaxValue;
        for (var year = from.Year - 1; year <= from.Year + 1; year++)
        {
            if (Months(year, first, months) is not { Earliest: { } start, Latest: { } last } found) continue;
            var distance = CalendarResolver.Distance(start, last, from, to, outlook);
            if (distance < least) (best, least) = (found, distance);
        }

        return best;
    }

    /// <summary>Meteorological seasons; winter begins in the December of its year.</summary>
    private static Edtf? Season(Season season, int year) => season switch
    {
        Dates.Season.Spring => Months(year, 3, 3),
        Dates.Season.Summer => Months(year, 6, 3),
        Dates.Season.Autumn => Months(year, 9, 3),
        _ => Months(year, 12, 3),
    };

    private static Edtf? Months(int year, int first, int count)
    {
        var last = (year * 12) + first - 1 + count - 1;
        return year < 1 || last / 12 > 9999 ? null : Edtf.Between(EdtfDate.OfMonth(year, first), EdtfDate.OfMonth(last / 12, (last % 12) + 1));
    }

    private static Edtf? Year(int year) => year is >= 1 and <= 9999 ? Edtf.OfYear(year) : null;

    private static Edtf? Month(DateOnly day, int offset)
    {
        var months = (day.Year * 12) + day.Month - 1 + offset;
        return months is >= 12 and < 120_000 ? Edtf.Of(EdtfDate.OfMonth(months / 12, (months % 12) + 1)) : null;
    }

    private static Edtf? Quarter(DateOnly day, int offset)
    {
        var quarters = (day.Year * 4) + ((day.Month - 1) / 3) + offset;
        return quarters is >= 4 and < 40_000 ? Months(quarters / 4, ((quarters % 4) * 3) + 1, 3) : null;
    }

    private static Edtf? Week(DateOnly day, int offset) =>
        ShiftResolver.AddDays(day, 7 * offset) is { Start: { } moved } ? Edtf.Of(EdtfDate.WeekOf(moved.Earliest)) : null;

    private static Edtf? Weekend(DateOnly day, int offset) => Days(day, 5 - (((int)day.DayOfWeek + 6) % 7) + (7 * offset), 2);

    private static Edtf? Days(DateOnly day, int offset, int count) =>
        ShiftResolver.AddDays(day, offset) is { Start: { } first } && ShiftResolver.AddDays(day, offset + count - 1) is { Start: { } last } ? Edtf.Between(first, last) : null;
}
