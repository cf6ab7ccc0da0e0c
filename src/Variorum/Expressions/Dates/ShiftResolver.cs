namespace Variorum.Expressions.Dates;

/// <summary>Counts units of time forwards and backwards from an anchor.</summary>
internal static class ShiftResolver
{
    /// <summary>"three days ago", "two decades earlier": as fine as the unit that it is counted in.</summary>
    public static Edtf? Resolve(DateForm.Shift shift, DateAnchors anchors)
    {
        var anchor = shift.From == ShiftFrom.Mentioned ? anchors.Mentioned ?? anchors.Publication : anchors.Publication;
        if (shift.Count is not { } count || anchor?.Start is not { } date || count > 100_000) return null;
        var whole = shift.Direction * (int)decimal.Truncate(count);
        return shift.Of switch
        {
            TimeUnit.Decade => Years(date, whole * 10, approximate: true),
            TimeUnit.Century => Years(date, whole * 100, approximate: true),
            TimeUnit.Year => Years(date, whole, approximate: false),
            TimeUnit.Week or TimeUnit.Weekend when date.Precision == EdtfPrecision.Day => AddDays(date.Earliest, 7 * whole),
            TimeUnit.Fortnight when date.Precision == EdtfPrecision.Day => AddDays(date.Earliest, 14 * whole),
            _ => PeriodResolver.Shifted(shift.Of, date, whole),
        };
    }

    /// <summary>"the past three decades": from so long ago to the day of printing.</summary>
    public static Edtf? Resolve(DateForm.Stretch stretch, DateAnchors anchors)
    {
        if (anchors.Publication?.Start is not { } date || stretch.Count is not { } count || count > 100_000) return null;
        var shift = new DateForm.Shift(count, stretch.Of, stretch.Direction, ShiftFrom.Publication);
        if (Resolve(shift, anchors)?.Start is not { } far) return null;
        far = far with { Approximate = false };
        var near = far.Precision switch
        {
            EdtfPrecision.Year => EdtfDate.OfYear(date.Year),
            EdtfPrecision.Month => EdtfDate.OfMonth(date.Earliest.Year, date.Earliest.Month),
            _ => date,
        };
        return Edtf.Between(stretch.Direction < 0 ? far : near, stretch.Direction < 0 ? near : far);
    }

    public static Edtf? AddDays(DateOnly day, int days)
    {
        var number = (long)day.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : Edtf.OfDay(DateOnly.FromDayNumber((int)number));
    }

    private static Edtf? Years(EdtfDate date, int years, bool approximate)
    {
        var year = (long)date.Year + years;
        return year is >= 1 and <= 9999 ? Edtf.Of(EdtfDate.OfYear((int)year) with { Approximate = approximate }) : null;
    }
}
