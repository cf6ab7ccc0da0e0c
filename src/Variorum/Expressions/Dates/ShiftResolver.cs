namespace Variorum.Expressions.Dates;

/// <summary>Counts units of time forwards and backwards from an anchor.</summary>
internal static class ShiftResolver
{
    private const decimal MostUnits = 100_000;

    /// <summary>"three days ago", "two decades earlier": as fine as the unit that it is counted in.</summary>
    public static Edtf? Resolve(DateForm.Shift shift, DateAnchors anchors)
    {
        var anchor = shift.From == ShiftFrom.Mentioned ? anchors.Mentioned ?? anchors.Publication : anchors.Publication;
        return anchor?.Start is { } date ? Moved(shift.By, shift.Direction, date) : null;
    }

    /// <summary>"the past three decades": from so long ago to the day of printing.</summary>
    public static Edtf? Resolve(DateForm.Stretch stretch, DateAnchors anchors)
    {
        if (anchors.Publication?.Start is not { } date || Moved(new DateForm.Length(stretch.Count, stretch.Of), stretch.Direction, date)?.Start is not { } far) return null;
        far = far with { Approximate = false };
        var near = far.Precision switch
        {
            EdtfPrecision.Year => EdtfDate.OfYear(date.Year),
            EdtfPrecision.Month => EdtfDate.OfMonth(date.Earliest.Year, date.Earliest.Month),
            _ => date,
        };
        return Edtf.Between(stretch.Direction < 0 ? far : near, stretch.Direction < 0 ? near : far);
    }

    /// <summary>So long before or after a date; null where the count is not told, or the date is coarser than the unit.</summary>
    public static Edtf? Moved(DateForm.Length by, int direction, EdtfDate date)
    {
        if (by.Count is not { } count || count > MostUnits) return null;
        var whole = direction * (int)decimal.Truncate(count);
        if (by.And is { } rest) return MovedToTheDay(by, direction, date) is { } day && Moved(rest, direction, EdtfDate.OfDay(day)) is { } moved ? moved : null;
        return by.Of switch
        {
            TimeUnit.Decade => Years(date, direction * (int)(count * 10), approximate: true),
            TimeUnit.Century => Years(date, direction * (int)(count * 100), approximate: true),
            TimeUnit.Year when count != decimal.Truncate(count) && PeriodResolver.Shifted(TimeUnit.Month, date, direction * (int)(count * 12)) is { Start: { } month } => Edtf.OfYear(month.Year),
            TimeUnit.Year => Years(date, whole, approximate: false),
            TimeUnit.Week or TimeUnit.Weekend when date.Precision == EdtfPrecision.Day => AddDays(date.Earliest, 7 * whole),
            TimeUnit.Fortnight when date.Precision == EdtfPrecision.Day => AddDays(date.Earliest, 14 * whole),
            _ => PeriodResolver.Shifted(by.Of, date, whole),
        };
    }

    /// <summary>From a day until so much has passed.</summary>
    public static Edtf? Lasting(DateForm.Length length, EdtfDate from) =>
        from.Precision == EdtfPrecision.Day && MovedToTheDay(length, 1, from) is { } end && end > from.Earliest ? Edtf.Between(from, EdtfDate.OfDay(end.AddDays(-1))) : null;

    public static Edtf? AddDays(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : Edtf.OfDay(DateOnly.FromDayNumber((int)number));
    }

    /// <summary>The larger unit of "two years and three months", without loss: the smaller one is counted from there.</summary>
    private static DateOnly? MovedToTheDay(DateForm.Length by, int direction, EdtfDate date)
    {
        if (date.Precision != EdtfPrecision.Day || by.Count is not { } count) return null;
        var months = (long)count * direction * by.Of switch { TimeUnit.Year => 12, TimeUnit.Month => 1, _ => 0 };
        if (months == 0) return AddDays(date.Earliest, (int)count * direction * by.Of switch { TimeUnit.Day => 1, TimeUnit.Week => 7, TimeUnit.Fortnight => 14, _ => 0 })?.Start?.Earliest;
        var month = (date.Year * 12L) + date.Month - 1 + months;
        return month is < 12 or >= 120_000 ? null : date.Earliest.AddMonths((int)months);
    }

    private static Edtf? Years(EdtfDate date, int years, bool approximate)
    {
        var year = (long)date.Year + years;
        return year is >= 1 and <= 9999 ? Edtf.Of(EdtfDate.OfYear((int)year) with { Approximate = approximate }) : null;
    }
}
